import type { NodeShape } from './node-look';
import type { Size } from './node-size';

type Outline = (halfWidth: number, halfHeight: number, corner: number) => string;

/** Radius of rounded corners, and length of cut ones: of cards and entities, and of topics, whose ends are round. */
export const CORNER = 10;
export const PILL = 13;

/**
 * Outline of a shape about (0, 0) as an SVG path; proportions are those of Cytoscape.js, but for sizes of samples, at
 * which they would not be seen.
 */
export function shapePath(shape: NodeShape, { width, height }: Size, corner = CORNER): string {
  return OUTLINES[shape](width / 2, height / 2, corner);
}

const polygon = (...points: [x: number, y: number][]) =>
  `M${points.map((point) => point.join(' ')).join('L')}Z`;

const OUTLINES: Record<NodeShape, Outline> = {
  rectangle: (w, h) => polygon([-w, -h], [w, -h], [w, h], [-w, h]),
  'round-rectangle': (w, h, corner) => {
    const r = Math.min(corner, w, (h * corner) / PILL);
    return `M${-w + r} ${-h}L${w - r} ${-h}${quarters(w, h, r).join('')}Z`;
  },
  'bottom-round-rectangle': (w, h, corner) => {
    const [, right, left] = quarters(w, h, Math.min(corner, w, h * 0.8));
    return `M${-w} ${-h}L${w} ${-h}${right}${left}Z`;
  },
  barrel: (w, h) => {
    const [bend, side] = [Math.min(100, w / 2), h - Math.max(1.6, Math.min(15, h / 10))];
    const control = w - bend / 20;
    return (
      `M${-w} ${-side}Q${-control} ${-h} ${-w + bend} ${-h}L${w - bend} ${-h}Q${control} ${-h} ${w} ${-side}` +
      `L${w} ${side}Q${control} ${h} ${w - bend} ${h}L${-w + bend} ${h}Q${-control} ${h} ${-w} ${side}Z`
    );
  },
  'cut-rectangle': (w, h, corner) => {
    const c = Math.min(corner, w, (h * 2) / 3);
    return polygon(
      [-w + c, -h],
      [w - c, -h],
      [w, -h + c],
      [w, h - c],
      [w - c, h],
      [-w + c, h],
      [-w, h - c],
      [-w, -h + c],
    );
  },
  hexagon: (w, h) => polygon([-w, 0], [-w / 2, -h], [w / 2, -h], [w, 0], [w / 2, h], [-w / 2, h]),
  ellipse: (w, h) => `M${-w} 0A${w} ${h} 0 1 1 ${w} 0A${w} ${h} 0 1 1 ${-w} 0Z`,
  tag: (w, h) => polygon([-w, -h], [w / 4, -h], [w, 0], [w / 4, h], [-w, h]),
};

/** How far from a corner the control points of a quarter of a circle lie, as a share of its radius. */
const FROM_CORNER = 1 - (4 / 3) * (Math.SQRT2 - 1);

/** Round corners with the sides before them, clockwise: upper and lower right, lower and upper left. */
function quarters(w: number, h: number, r: number): string[] {
  const c = Math.round(r * FROM_CORNER * 1000) / 1000;
  return [
    `C${w - c} ${-h} ${w} ${-h + c} ${w} ${-h + r}`,
    `L${w} ${h - r}C${w} ${h - c} ${w - c} ${h} ${w - r} ${h}`,
    `L${-w + r} ${h}C${-w + c} ${h} ${-w} ${h - c} ${-w} ${h - r}`,
    `L${-w} ${-h + r}C${-w} ${-h + c} ${-w + c} ${-h} ${-w + r} ${-h}`,
  ];
}
