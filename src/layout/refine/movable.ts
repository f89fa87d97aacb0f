import { COST } from './cost';
import { Coverage } from './coverage';
import type { Drawing } from './drawing';
import { costOfNode } from './node-cost';

export interface Step {
  v: number;
  x: number;
  y: number;
}

/** A drawing whose nodes are moved on trial: each step tells by how much the picture is worse, and can be taken back. */
export class Movable {
  private readonly coverage: Coverage;
  /** Costs of nodes, good as long as nothing has moved since. */
  private readonly known: Float64Array;
  private readonly knownAt: Int32Array;
  private version = 1;
  private tried: Step[] = [];

  constructor(readonly drawing: Drawing) {
    this.coverage = new Coverage(drawing);
    this.known = new Float64Array(drawing.ids.length);
    this.knownAt = new Int32Array(drawing.ids.length);
  }

  /** Makes the steps one after the other; they stand if the picture is worse by at most `limit`. */
  attempt(steps: Step[], limit: number): boolean {
    let worse = 0;
    for (const [index, step] of steps.entries())
      worse += this.step(step, index === steps.length - 1 ? limit - worse : Infinity);
    if (worse > limit) this.takeBack();
    else this.version++;
    this.tried = [];
    return worse <= limit;
  }

  /** How much worse the picture is, exact as long as that is within the limit. */
  private step({ v, x, y }: Step, limit: number): number {
    const before = this.tried.length === 0 ? this.costOf(v) : costOfNode(this.drawing, v);
    const emptyBefore = this.coverage.empty;
    this.tried.push({ v, x: this.drawing.x[v]!, y: this.drawing.y[v]! });
    this.place(v, x, y);
    const emptied = (this.coverage.empty - emptyBefore) * COST.emptyCell;
    return costOfNode(this.drawing, v, before + limit - emptied) - before + emptied;
  }

  private costOf(v: number): number {
    if (this.knownAt[v] !== this.version) {
      this.known[v] = costOfNode(this.drawing, v);
      this.knownAt[v] = this.version;
    }
    return this.known[v]!;
  }

  private takeBack(): void {
    for (const { v, x, y } of this.tried.reverse()) this.place(v, x, y);
  }

  private place(v: number, x: number, y: number): void {
    this.coverage.remove(v);
    this.drawing.x[v] = x;
    this.drawing.y[v] = y;
    this.coverage.add(v);
  }
}
