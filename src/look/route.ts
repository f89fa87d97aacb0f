interface Point {
  x: number;
  y: number;
}

/** The way of an edge from one node to another, in model pixels: straight, a quadratic curve, or two in a row. */
export interface Route {
  from: Point;
  /** Of each curve its control point, none where it is straight; two curves meet halfway between theirs. */
  controls: Point[];
  to: Point;
}

type Curve = [from: Point, control: Point, to: Point];

/** A point at a share of the way. */
export function pointAt(route: Route, share: number): Point {
  const curves = curvesOf(route);
  const place = Math.min(curves.length - 1, Math.floor(share * curves.length));
  return pointOn(curves[place]!, share * curves.length - place);
}

/** The quadratic curves of a way; what is straight is one as well. */
export function curvesOf({ from, controls, to }: Route): Curve[] {
  const [first = between(from, to, 0.5), second] = controls;
  if (!second) return [[from, first, to]];
  const middle = between(first, second, 0.5);
  return [
    [from, first, middle],
    [middle, second, to],
  ];
}

export function pointOn([from, control, to]: Curve, share: number): Point {
  return between(between(from, control, share), between(control, to, share), share);
}

/** The point at a share of the straight way from one to another. */
export const between = (a: Point, b: Point, share: number): Point => ({
  x: a.x + (b.x - a.x) * share,
  y: a.y + (b.y - a.y) * share,
});
