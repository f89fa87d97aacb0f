import type { NormalForm } from './normal-form';
import { isWordEdge } from './word-places';

/** Words of the normal form that are nearly those sought. */
export interface NearPlace {
  from: number;
  to: number;
  /** Letters added, left out or exchanged. */
  differing: number;
}
/** The cheapest way to have read some letters of the words: what it cost, and where it began. */
interface Cell {
  cost: number;
  start: number;
}

/**
 * Where words stand with the fewest letters differing, as whole words within a window and with at most `most` of them;
 * null where there is no such place. The edit distance of Sellers 1980, which may begin anywhere in the text.
 */
export function findNear(
  form: NormalForm,
  words: string,
  { window: [low, high], most }: { window: [from: number, to: number]; most: number },
): NearPlace | null {
  const from = Math.max(0, low);
  let best: NearPlace | null = null;
  let column = fillColumn(startAt(form, from), words, (_, above) => more(above));
  for (let at = from; at < Math.min(high, form.normal.length); at += 1) {
    const last = column;
    column = fillColumn(cheapest(startAt(form, at + 1), more(last[0]!)), words, (row, above) => {
      const exchanged = more(last[row - 1]!, form.normal[at] === words[row - 1] ? 0 : 1);
      return cheapest(exchanged, more(last[row]!), more(above));
    });
    const { cost, start } = column[words.length]!;
    if (cost <= most && cost < (best?.differing ?? Infinity) && endsWord(form, at))
      best = { from: start, to: at + 1, differing: cost };
  }
  return best;
}

function fillColumn(first: Cell, words: string, next: (row: number, above: Cell) => Cell): Cell[] {
  const column = [first];
  for (let row = 1; row <= words.length; row += 1) column.push(next(row, column[row - 1]!));
  return column;
}

const more = ({ cost, start }: Cell, by = 1): Cell => ({ cost: cost + by, start });
const cheapest = (...cells: Cell[]): Cell =>
  cells.reduce((best, cell) => (cell.cost < best.cost ? cell : best));

const startAt = (form: NormalForm, at: number): Cell => ({
  cost: /\S/.test(form.normal[at] ?? '') && isWordEdge(form, at) ? 0 : Infinity,
  start: at,
});
const endsWord = (form: NormalForm, at: number): boolean =>
  form.normal[at] !== ' ' && isWordEdge(form, at + 1);
