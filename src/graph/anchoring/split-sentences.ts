import type { Range } from '../atlas-document';
import { listMarkerAt } from './list-marker';

/**
 * The sentences of a paragraph or list item, without its marker. A full stop before a small letter ends none: some
 * sources are damaged that way. A semicolon ends one where the next item follows on the same line.
 */
export function splitSentences(text: string, [start, end]: Range): Range[] {
  const sentences: Range[] = [];
  const first = start + Math.min(listMarkerAt(text, start).length, end - start);
  let from = first;
  for (const gap of text.slice(first, end).matchAll(/\s+/g)) {
    const to = first + gap.index;
    const next = to + gap[0].length;
    const marker = text[to - 1] === ';' ? listMarkerAt(text, next).length : 0;
    if (to <= from || (marker === 0 && !isSentenceEnd(text, from, to, next))) continue;
    sentences.push([from, to]);
    from = next + marker;
  }
  if (from < end) sentences.push([from, end]);
  return sentences;
}

/** Words and single letters that a full stop shortens. */
const shortened =
  /(?:^|[\s(“"«])(?:\p{Lu}|\p{Lu}\.\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|No|Nos|Art|Arts|Sec|Para|Ch|vs|cf|pp?|e\.g|i\.e|etc)$/u;

function isSentenceEnd(text: string, from: number, to: number, next: number): boolean {
  let stop = to - 1;
  while (stop > to - 4 && /["”’»)\]]/.test(text[stop] ?? '')) stop -= 1;
  if (!/[.!?…]/.test(text[stop] ?? '') || /^["“‘«([]{0,2}\p{Ll}/u.test(text.slice(next, next + 3)))
    return false;
  const before = text.slice(Math.max(from, stop - 8), stop);
  return text[stop] !== '.' || !shortened.test(before);
}
