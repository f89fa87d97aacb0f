import type { EdgeSingular, Position } from 'cytoscape';

/** The way of an edge that is drawn, in model pixels. */
export interface EdgeWay {
  /** From end to end, as the crow flies. */
  length: number;
  /** The point at a share of it. */
  at(share: number): Position;
}

export function wayOf(edge: EdgeSingular): EdgeWay {
  const [from, to] = [edge.sourceEndpoint(), edge.targetEndpoint()];
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const controls = (edge.controlPoints() as Position[] | undefined) ?? [];
  const control = controls.length === 1 ? controls[0]! : middle; // a loop has two
  return {
    length: Math.hypot(to.x - from.x, to.y - from.y),
    at(share) {
      const [a, b, c] = [(1 - share) ** 2, 2 * share * (1 - share), share ** 2];
      return { x: a * from.x + b * control.x + c * to.x, y: a * from.y + b * control.y + c * to.y };
    },
  };
}
