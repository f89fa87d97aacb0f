import { packText } from '../../formats/page/pack-text';
import { writePage, type PageContents } from '../../formats/page/write-page';
import { textIn } from '../../graph/labels';
import { say } from '../../language/say';
import { toAddress } from '../../view/address/view-to-address';
import { savedPageWords } from '../../view/saved-page-words';
import type { View } from '../../view/view';
import type { Edition } from '../editions/edition';
import { fileName } from './file-name';

type Held = Pick<PageContents, 'document' | 'geography'>;

/** One file with a document, the program, and the view to open it in. Rejects with a sentence. */
export async function makePage(edition: Edition, held: Held, view: View): Promise<Blob> {
  const parts = await edition.pageParts().catch((cause: unknown) => {
    throw new Error(
      say('The program could not be loaded to be packed. Is the connection there? Try again.'),
      { cause },
    );
  });
  const { site } = edition;
  const savedAt = new Date().toISOString();
  const contents: PageContents = { ...held, home: toAddress(view, { moved: Infinity }), site, savedAt };
  const { title, hash } = held.document;
  const { text, language } = textIn(title, view.language);
  const words = { title: text, language, about: savedPageWords({ savedAt, hash }), site };
  const page = writePage(parts, words, await packText(JSON.stringify(contents)));
  return new Blob([page], { type: 'text/html;charset=utf-8' });
}

/** `foreign-policy-concept-2023-africa.html`. */
export const pageFileName = ({ document, region }: View): string =>
  fileName([document, ...(region.paused ? [] : region.places)], 'html');
