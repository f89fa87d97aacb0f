import type { Range } from '../atlas-document';
import { listMarkerAt } from './list-marker';

/** A line longer than this is a paragraph of its own. */
const LONG_LINE = 160;

/**
 * The paragraphs and list items of a text, without the blanks around them. A line break within one is a hard wrap: a
 * new one begins after an empty line, at the marker of a list, and where the line before had room for more.
 */
export function splitBlocks(text: string): Range[] {
  const blocks: Range[] = [];
  let before: Range | undefined;
  let longest = 0;
  for (const line of linesOf(text)) {
    const block = blocks.at(-1);
    const isEmpty = line[0] === line[1];
    if (!isEmpty && block && before && !isNewBlock(text, before, line, longest)) block[1] = line[1];
    else if (!isEmpty) blocks.push([...line]);
    longest = isEmpty || !before ? lengthOf(line) : Math.max(longest, lengthOf(line));
    before = isEmpty ? undefined : line;
  }
  return blocks;
}

/** Each line without the blanks around it. */
function* linesOf(text: string): Generator<Range> {
  for (let from = 0; from <= text.length;) {
    const next = text.indexOf('\n', from);
    const end = next < 0 ? text.length : next;
    yield trimmed(text, [from, end]);
    from = end + 1;
  }
}

/** A range without the blanks at its ends. */
export function trimmed(text: string, [from, to]: Range): Range {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(text[start]!)) start += 1;
  while (end > start && /\s/.test(text[end - 1]!)) end -= 1;
  return [start, end];
}

function isNewBlock(text: string, before: Range, line: Range, longest: number): boolean {
  const isEnded = /[.;:!?…]["”’»)\]]?$/.test(text.slice(before[1] - 2, before[1]));
  const marker = listMarkerAt(text, line[0]);
  if (marker) return isEnded || !/[.–—*-]\s*$/.test(marker); // "18." and a dash may begin a line by chance
  if (lengthOf(before) > LONG_LINE) return true;
  const rest = text.slice(line[0], Math.min(line[1], line[0] + LONG_LINE));
  const hadRoom = lengthOf(before) + 1 + rest.search(/\s|$/) <= Math.max(longest, rest.length);
  return hadRoom && (isEnded || (lengthOf(before) < longest / 2 && /^\p{Lu}/u.test(rest)));
}

const lengthOf = ([from, to]: Range): number => to - from;
