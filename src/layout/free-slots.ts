import type { Positions } from '../graph/atlas-document';
import { boundsOf, boxOf, gapBetween, pointOf, segmentMeetsBox } from './geometry';
import type { Box, Point } from './geometry';
import type { LayoutInput, LayoutNode } from './layout-input';

/** A place where a node fits, and how little it is wanted: for each edge it covers, and for lying outside. */
export interface Slot extends Box {
  penalty: number;
}

/** Places between and around the nodes of a picture. */
export class FreeSlots {
  private readonly boxes: Box[];
  private readonly edges: [Point, Point][];
  private readonly bounds: ReturnType<typeof boundsOf>;
  private readonly known = new Map<string, Slot[]>();

  constructor({ nodes, edges }: LayoutInput, positions: Positions) {
    this.boxes = nodes.map((node) => boxOf(node, positions));
    this.bounds = boundsOf(this.boxes);
    this.edges = edges.map(({ source, target }) => [pointOf(source, positions), pointOf(target, positions)]);
  }

  /** Slots of the size of a node; the list is shared by all nodes of that size. */
  of({ width, height }: Pick<LayoutNode, 'width' | 'height'>): Slot[] {
    const key = `${width} ${height}`;
    const slots = this.known.get(key) ?? this.find(width / 2, height / 2);
    this.known.set(key, slots);
    return slots;
  }

  private find(halfWidth: number, halfHeight: number): Slot[] {
    const { left, right, top, bottom } = this.bounds;
    const slots: Slot[] = [];
    for (let x = roundUp(left - MARGIN); x <= right + MARGIN; x += STEP)
      for (let y = roundUp(top - MARGIN); y <= bottom + MARGIN; y += STEP / 2) {
        const box = { x, y, halfWidth, halfHeight };
        if (this.boxes.every((other) => gapBetween(box, other) >= GAP))
          slots.push({ x, y, halfWidth, halfHeight, penalty: this.penaltyOf(box) });
      }
    return slots;
  }

  private penaltyOf(box: Box): number {
    const { left, right, top, bottom } = this.bounds;
    const across = Math.max(0, left - box.x + box.halfWidth, box.x + box.halfWidth - right);
    const down = Math.max(0, top - box.y + box.halfHeight, box.y + box.halfHeight - bottom);
    const covered = this.edges.filter(([a, b]) => segmentMeetsBox(a, b, box)).length;
    return covered * EDGE_COVERED + (across + down) * OUTSIDE;
  }
}

const roundUp = (place: number) => Math.ceil(place / STEP) * STEP;
const STEP = 8;
const GAP = 6;
/** How far around the picture slots are looked for. */
const MARGIN = 200;
/** In pixels of distance. */
const EDGE_COVERED = 16;
const OUTSIDE = 1.2;
