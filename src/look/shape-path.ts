import type { NodeShape } from './node-look';
import type { Size } from './node-size';

type Outline = (halfWidth: number, halfHeight: number) => string;

/** Outline of a shape about (0, 0) as an SVG path; proportions are those of Cytoscape.js. */
export function shapePath(shape: NodeShape, { width, height }: Size): string {
  return OUTLINES[shape](width / 2, height / 2);
}

const polygon = (...points: [x: number, y: number][]) =>
  `M${points.map((point) => point.join(' ')).join('L')}Z`;

const OUTLINES: Record<NodeShape, Outline> = {
  rectangle: (w, h) => polygon([-w, -h], [w, -h], [w, h], [-w, h]),
  'round-rectangle': (w, h) => rounded(w, h, Math.min(10, h * 0.7)),
  'bottom-round-rectangle': (w, h) => {
    const r = Math.min(10, h * 0.8);
    return `M${-w} ${-h}L${w} ${-h}L${w} ${h - r}Q${w} ${h} ${w - r} ${h}L${-w + r} ${h}Q${-w} ${h} ${-w} ${h - r}Z`;
  },
  barrel: (w, h) => {
    const bulge = w * 0.12;
    const side = h * 0.72;
    return `M${-w} ${-side}Q${-w + bulge} ${-h} 0 ${-h}Q${w - bulge} ${-h} ${w} ${-side}L${w} ${side}Q${w - bulge} ${h} 0 ${h}Q${-w + bulge} ${h} ${-w} ${side}Z`;
  },
  'cut-rectangle': (w, h) => {
    const c = Math.min(8, h * 0.6);
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

const rounded = (w: number, h: number, r: number): string =>
  `M${-w + r} ${-h}L${w - r} ${-h}Q${w} ${-h} ${w} ${-h + r}L${w} ${h - r}Q${w} ${h} ${w - r} ${h}L${-w + r} ${h}Q${-w} ${h} ${-w} ${h - r}L${-w} ${-h + r}Q${-w} ${-h} ${-w + r} ${-h}Z`;
