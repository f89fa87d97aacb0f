import type { Sample } from '../format';
import { namedEnds } from './columns/find-ends';
import { guessDelimiter, type DelimiterGuess } from './rows/guess-delimiter';
import { tableStart } from './rows/table-start';
import { isTypedName } from './columns/typed-header';

/** Whether a text looks like a table, or its name says it. */
export function isTableOf(
  { name, start, json, root }: Sample,
  { extension, isTabbed }: { extension: string; isTabbed: boolean },
): boolean {
  if (json !== undefined || root || BRACKETS.test(start)) return false;
  const { delimiter, from } = tableStart(start);
  const guess = guessDelimiter(start, from.at);
  const told = delimiter ?? (guess && isTable(guess) ? guess.delimiter : undefined);
  if (told !== undefined) return (told === '\t') === isTabbed;
  const isSaid = name.toLowerCase().endsWith(`.${extension}`) || (!isTabbed && isTypedList(start));
  return isSaid && start.trim() !== '';
}

/** Nearly all rows have as many cells, or the first names what an edge links. */
const isTable = ({ share, firstRow }: DelimiterGuess): boolean =>
  share >= EVEN || namedEnds(firstRow.map((cell) => cell ?? '')) !== undefined;

const EVEN = 0.9;

/** How JSON and XML begin, also where they are broken. */
const BRACKETS = /^\ufeff?\s*[{[<]/;

/** A table of nodes that have nothing but ids. */
const isTypedList = (start: string) => isTypedName(/^\ufeff?([^\r\n]*)/.exec(start)![1]!);
