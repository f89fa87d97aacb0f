import type { Range } from '../atlas-document';
import type { AnchoredQuotation } from './anchor-evidence';

/** A piece of the text in which nothing begins or ends. */
export interface SourceSegment {
  text: string;
  /** The edges whose key words cover it, the shortest words first. */
  edges: string[];
  /** Whether letters of it differ from the key words. */
  isNear: boolean;
  /** The statements that begin with it, or just before it between two blocks. */
  begins: string[];
}
/** A paragraph or list item. */
export interface SourceBlock {
  from: number;
  segments: SourceSegment[];
}

interface Reading {
  blocks: Range[];
  found: AnchoredQuotation[];
  /** In the order of the text, as `found` is. */
  statements: ReadonlyMap<string, Range>;
}

/** The text block by block, cut wherever key words or statements begin or end: ranges may lie within one another. */
export function sourceBlocks(text: string, { blocks, found, statements }: Reading): SourceBlock[] {
  const marks = new Queue(
    found.filter(({ quotation }) => quotation.edges.length > 0),
    ({ at }) => at[0],
  );
  const starts = new Queue([...statements], ([, range]) => range[0]);
  let open: AnchoredQuotation[] = [];
  return blocks.map(([from, to]) => {
    open = [...open, ...marks.takeBelow(to)].filter(({ at }) => at[1] > from);
    const begun = startsIn(starts.takeBelow(to), from);
    return { from, segments: cut(text, [from, to], open, begun) };
  });
}

/** Ids of the statements by the place where they begin, no place before `from`. */
function startsIn(statements: [string, Range][], from: number): Map<number, string[]> {
  const starts = new Map<number, string[]>();
  for (const [id, at] of statements) {
    const place = Math.max(from, at[0]);
    starts.set(place, [...(starts.get(place) ?? []), id]);
  }
  return starts;
}

function cut(
  text: string,
  [from, to]: Range,
  marks: AnchoredQuotation[],
  starts: Map<number, string[]>,
): SourceSegment[] {
  const cuts = [from, to, ...starts.keys(), ...marks.flatMap(({ at }) => at)].filter(
    (at) => at >= from && at <= to,
  );
  const places = [...new Set(cuts)].sort((a, b) => a - b);
  return places.slice(1).map((end, index) => {
    const start = places[index]!;
    const begins = starts.get(start) ?? [];
    const over = marks.filter(({ at }) => at[0] <= start && at[1] >= end);
    const edges = over
      .sort((a, b) => lengthOf(a.at) - lengthOf(b.at))
      .flatMap(({ quotation }) => quotation.edges);
    const isNear = over.some(({ differing }) => differing > 0);
    return { text: text.slice(start, end), edges, isNear, begins };
  });
}

const lengthOf = ([from, to]: Range): number => to - from;

/** Things in the order of their places, taken from the front. */
class Queue<T> {
  #next = 0;
  constructor(
    private readonly things: T[],
    private readonly placeOf: (thing: T) => number,
  ) {}

  takeBelow(place: number): T[] {
    const first = this.#next;
    while (this.#next < this.things.length && this.placeOf(this.things[this.#next]!) < place) this.#next += 1;
    return this.things.slice(first, this.#next);
  }
}
