import { LIMITS } from '../reading/limits';
import { Refused } from '../reading/refused';

/** Counts the statements of a file as they are read: refuses too many of them, and tells how far the reading is. */
export class QuadLimit {
  #count = 0;
  readonly #lines: number;

  constructor(
    text: string,
    readonly onProgress: (done: number) => void,
  ) {
    this.#lines = countLines(text);
  }

  count(line: number): void {
    this.#count += 1;
    if (this.#count > MOST) refuseMore(line);
    if (this.#count % STEP === 0) this.onProgress((PARSING * line) / this.#lines);
  }
}

/** A node may have several texts, and an edge some that say more about it. */
const MOST = 2 * (LIMITS.nodes + LIMITS.edges);
const STEP = 4096;
/** The share of parsing in the whole work. */
const PARSING = 0.7;

function countLines(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

function refuseMore(line: number): never {
  throw new Refused(
    `more than ${MOST.toLocaleString('en')} statements`,
    { line, column: 1 },
    'filter the graph in the program that made it, and export that part',
  );
}
