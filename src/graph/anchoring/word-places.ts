import type { Range } from '../atlas-document';
import type { NormalForm } from './normal-form';

// Within a word, what may end a quotation: "Russia" in "Russia's", "colonial" in "neo-colonial".
const seam = /['’‘ʼ‐‑–-]/;

/** Whether a word may begin, or the one before it end, at a place of the normal form. */
export function isWordEdge({ text, normal, places }: NormalForm, at: number): boolean {
  if (at <= 0 || at >= normal.length || normal[at] === ' ' || normal[at - 1] === ' ') return true;
  const between = (places[at] ?? 0) - 1;
  return between - (places[at - 1] ?? 0) === 1 && seam.test(text[between] ?? '');
}

/** The characters of the text that a part of the normal form stands for, marks on the last letter included. */
export function textRange({ text, places }: NormalForm, from: number, to: number): Range {
  const last = places[to - 1] ?? 0;
  let end = last + (text.codePointAt(last)! > 0xffff ? 2 : 1);
  while (/\p{M}/u.test(text[end] ?? '')) end += 1;
  return [places[from] ?? 0, end];
}

/** A range with the marks around it that the quotation has too, such as a closing bracket. */
export function withMarks([from, to]: Range, quote: string, text: string): Range {
  const [before = ''] = /^[^\p{L}\p{N}]*/u.exec(quote) ?? [];
  const [after = ''] = /[^\p{L}\p{N}]{0,4}$/u.exec(quote) ?? [];
  return [
    text.slice(from - before.length, from) === before ? from - before.length : from,
    text.startsWith(after, to) ? to + after.length : to,
  ];
}
