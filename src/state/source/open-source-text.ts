import type { AtlasDocument } from '../../graph/atlas-document';
import { AnchoredText } from '../../graph/anchoring/anchored-text';
import { say } from '../../language/say';
import { digest } from '../kept/digest';
import { readGivenText } from './read-given-text';

/** What the browser keeps of a reader's text. */
export interface KeptText {
  name: string;
  text: string;
  /** Of the text as UTF-8 without a mark, however the file is encoded. */
  sha256: string;
  openedAt: string;
}

export type Opening = { kept: KeptText; anchored: AnchoredText } | { refusal: string };

/** Reads a file, or a text that was pasted, and finds the document's key words in it; or says why it is not opened. */
export async function openSourceText(
  document: AtlasDocument,
  given: File | string,
  name: string,
): Promise<Opening> {
  const reading = await readGivenText(given, name);
  if ('refusal' in reading) return reading;
  const openedAt = new Date().toISOString();
  const kept = {
    name,
    text: reading.text,
    sha256: await digest(new TextEncoder().encode(reading.text)),
    openedAt,
  };
  const anchored = anchorText(document, kept);
  return anchored.anchoring.isOther ? { refusal: otherText(name) } : { kept, anchored };
}

export const anchorText = (document: AtlasDocument, { text, sha256 }: KeptText): AnchoredText =>
  new AnchoredText(document, text, sha256);

const otherText = (name: string): string =>
  say(
    '“{name}” is another text, or too small a part of this one: fewer than a quarter of the key words stand in it in their order. Nothing was opened.',
    { name },
  );
