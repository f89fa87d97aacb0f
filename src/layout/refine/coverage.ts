import type { Drawing } from './drawing';

/** Which cells of the ground lie near a node, counted so that moving one node touches only its own cells. */
export class Coverage {
  /** Cells of the frame that no node is near to. */
  empty: number;
  private readonly counts: Int16Array;
  private readonly columns: number;
  private readonly rows: number;

  constructor(private readonly drawing: Drawing) {
    this.columns = Math.ceil((drawing.frame.halfWidth * 2) / CELL);
    this.rows = Math.ceil((drawing.frame.halfHeight * 2) / CELL);
    this.counts = new Int16Array(this.columns * this.rows);
    this.empty = this.counts.length;
    drawing.ids.forEach((_id, v) => this.add(v));
  }

  add(v: number): void {
    this.forEachCell(v, (cell) => {
      if (this.counts[cell]!++ === 0) this.empty--;
    });
  }

  remove(v: number): void {
    this.forEachCell(v, (cell) => {
      if (--this.counts[cell]! === 0) this.empty++;
    });
  }

  private forEachCell(v: number, visit: (cell: number) => void): void {
    const { x, y, halfWidth, halfHeight, frame } = this.drawing;
    const left = toCell(x[v]! - halfWidth[v]! - NEAR + frame.halfWidth);
    const right = toCell(x[v]! + halfWidth[v]! + NEAR + frame.halfWidth);
    const top = toCell(y[v]! - halfHeight[v]! - NEAR + frame.halfHeight);
    const bottom = toCell(y[v]! + halfHeight[v]! + NEAR + frame.halfHeight);
    for (let row = Math.max(0, top); row < Math.min(this.rows, bottom); row++)
      for (let column = Math.max(0, left); column < Math.min(this.columns, right); column++)
        visit(row * this.columns + column);
  }
}

const CELL = 40;
/** A cell is not empty when a node is this near, in model pixels. */
const NEAR = 36;
const toCell = (place: number) => Math.round(place / CELL);
