import { overlaps, type ScreenBox } from './screen-box';

/** Sides of a cell in pixels, at least and at most; about the size of a node, so that few share one. */
const CELL = { least: 24, most: 128 };

/** Boxes on a plane that say at once whether a place among them is free, however many they are. */
export class TakenBoxes {
  readonly #cells = new Map<number, ScreenBox[]>();
  readonly #side: number;

  constructor(boxes: readonly ScreenBox[] = []) {
    const width = boxes.reduce((sum, box) => sum + box.width, 0) / boxes.length || CELL.most;
    this.#side = Math.min(CELL.most, Math.max(CELL.least, width));
    for (const box of boxes) this.add(box);
  }

  add(box: ScreenBox): void {
    for (const key of this.#cellsOf(box)) {
      const cell = this.#cells.get(key);
      if (cell) cell.push(box);
      else this.#cells.set(key, [box]);
    }
  }

  /** `own` is one of the boxes, which is no hindrance. */
  isFree(box: ScreenBox, own?: ScreenBox): boolean {
    for (const key of this.#cellsOf(box))
      if (this.#cells.get(key)?.some((other) => other !== own && overlaps(box, other))) return false;
    return true;
  }

  /** Numbers of the cells that a box touches; two cells far apart may share one, which costs time alone. */
  *#cellsOf({ x, y, width, height }: ScreenBox): Iterable<number> {
    const cellAt = (length: number): number => Math.floor(length / this.#side);
    const [left, right] = [cellAt(x - width / 2), cellAt(x + width / 2)];
    const [top, bottom] = [cellAt(y - height / 2), cellAt(y + height / 2)];
    for (let column = left; column <= right; column += 1)
      for (let row = top; row <= bottom; row += 1) yield column * 100_003 + row;
  }
}
