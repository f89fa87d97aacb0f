import type { TTF } from 'fonteditor-core';

interface Pen {
  /** Where the glyph starts, in the units of the result. */
  x: number;
  /** From the units of the font to those of the result. */
  scale: number;
}

/** A TrueType glyph (closed contours of quadratic curves, y upwards) as SVG path data with y downwards. */
export const glyphPath = (contours: TTF.Contour[], pen: Pen): string =>
  contours.map((contour) => contourPath(contour, pen)).join('');

function contourPath(contour: TTF.Contour, pen: Pen): string {
  const points = withImpliedPoints(contour);
  const start = points.findIndex(({ onCurve }) => onCurve);
  if (start < 0) return '';
  const turned = [...points.slice(start), ...points.slice(0, start)];
  let path = `M${at(turned[0]!, pen)}`;
  for (let place = 1; place < turned.length; place += 1) {
    const point = turned[place]!;
    if (point.onCurve) path += `L${at(point, pen)}`;
    else path += `Q${at(point, pen)} ${at(turned[++place] ?? turned[0]!, pen)}`;
  }
  return `${path}Z`;
}

/** Between two control points in a row lies a point of the curve that the file does not write down. */
function withImpliedPoints(contour: TTF.Contour): TTF.Contour {
  return contour.flatMap((point, place) => {
    const next = contour[(place + 1) % contour.length]!;
    if (point.onCurve || next.onCurve) return [point];
    return [point, { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2, onCurve: true }];
  });
}

const at = ({ x, y }: { x: number; y: number }, pen: Pen): string =>
  `${round(pen.x + x * pen.scale)} ${round(0 - y * pen.scale)}`;

const round = (length: number): number => Math.round(length * 1000) / 1000;
