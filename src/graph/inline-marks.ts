/** A piece of a wording: plain, or standing for an entity. */
export interface WordingPart {
  text: string;
  id?: string;
}

const mark = /\[([^[\]]+)\]\(([a-z]+:[A-Za-z0-9-]+)\)/g;

/**
 * The parts of a wording with inline marks, as in `the role of [the UN](organisation:un)`.
 * Anything that is not exactly a mark stays plain text.
 */
export function parseWording(wording: string): WordingPart[] {
  const parts: WordingPart[] = [];
  let end = 0;
  for (const found of wording.matchAll(mark)) {
    if (found.index > end) parts.push({ text: wording.slice(end, found.index) });
    parts.push({ text: found[1] ?? '', id: found[2] ?? '' });
    end = found.index + found[0].length;
  }
  if (end < wording.length) parts.push({ text: wording.slice(end) });
  return parts;
}

/** The wording as it is read, without marks. */
export function plainWording(wording: string): string {
  return parseWording(wording)
    .map((part) => part.text)
    .join('');
}
