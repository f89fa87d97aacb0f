import type { AtlasDocument } from '../../graph/atlas-document';
import { wordsIn } from '../../graph/labels';
import type { Text } from '../../graph/text';
import { PRODUCT } from '../../language/product';
import { CITATION_WORDS } from './citation-words';
import type { Reference } from './reference';

export interface Cited {
  /** Of the statement or link; none for a view. */
  id?: string;
  title: string;
  form: string;
  url: string;
}

interface Circumstances {
  language: string;
  /** ISO date. */
  accessed: string;
}

/** The reference to an entry of the atlas: no author is made up, neither for it nor for what it rests on. */
export function toReference(
  document: AtlasDocument,
  { id = 'view', title, form, url }: Cited,
  { language, accessed }: Circumstances,
): Reference {
  return {
    key: ['policy-atlas', document.id, id].join('-').replace(/[^A-Za-z0-9]+/g, '-'),
    title: onOneLine(title),
    form: onOneLine(form),
    about: onOneLine(aboutOf(document, language)),
    container: PRODUCT,
    version: document.hash,
    accessed,
    url,
    language,
  };
}

/** "source: A post … (Author unknown, undated); document described: Concept … (Decree No. …)"; a file describes none. */
export function aboutOf({ title, source, describes, imported }: AtlasDocument, language: string): string {
  const say = (text: Text) => wordsIn(text, language);
  const date = source.date ?? say(CITATION_WORDS.undated);
  const own = `${say(CITATION_WORDS.source)}: ${say(title)} (${say(source.author)}, ${date})`;
  return imported
    ? own
    : `${own}; ${say(CITATION_WORDS.described)}: ${say(describes.title)} (${say(describes.act)})`;
}

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
