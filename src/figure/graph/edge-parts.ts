import type { DrawnEdge } from '../../look/drawing';
import { EDGE_DASHES } from '../../look/edge-dash';
import type { Palette } from '../../look/palette';
import { curvesOf, type Route } from '../../look/route';
import { arrivalOf, shortened } from './edge-route';
import type { Point, ScenePart, SceneShape, Stroke } from '../scene/scene';
import { round } from '../scene/round';

/** Length and half width of an arrow head, and of the bar at the end of what is rejected, in model pixels. */
const HEAD = { length: 6.96, half: 3.48 };
const BAR = { thick: 2.32, half: 3.48, before: 1 };
/** How far before an arrow's tip its line ends, in widths of the line. */
const BEFORE_TIP = 1.6;

/** The line of an edge and what stands at its end; sizes are those of the live picture. */
export function edgeParts({ look }: DrawnEdge, route: Route, palette: Palette): ScenePart[] {
  const colour = palette[look.colour];
  const stroke: Stroke = { colour, width: look.width, ...EDGE_DASHES[look.line] };
  const line = shortened(route, gapOf(look));
  return [{ kind: 'shape', path: toPath(line), stroke }, ...endParts(look.end, route, colour)];
}

/** How far before its target a line ends. */
export const gapOf = ({ end, width }: DrawnEdge['look']): number =>
  end === 'triangle' ? BEFORE_TIP * width : end === 'tee' ? BAR.before : 0;

function endParts(end: DrawnEdge['look']['end'], route: Route, fill: string): SceneShape[] {
  if (end === 'none') return [];
  const angle = arrivalOf(route);
  const corners: Point[] =
    end === 'triangle'
      ? [
          { x: 0, y: 0 },
          { x: -HEAD.length, y: -HEAD.half },
          { x: -HEAD.length, y: HEAD.half },
        ]
      : [
          { x: -BAR.before, y: -BAR.half },
          { x: -BAR.before, y: BAR.half },
          { x: -BAR.before - BAR.thick, y: BAR.half },
          { x: -BAR.before - BAR.thick, y: -BAR.half },
        ];
  const turned = corners.map(({ x, y }) => ({
    x: route.to.x + x * Math.cos(angle) - y * Math.sin(angle),
    y: route.to.y + x * Math.sin(angle) + y * Math.cos(angle),
  }));
  return [{ kind: 'shape', path: `M${turned.map(pair).join('L')}Z`, fill }];
}

function toPath(route: Route): string {
  const { from, controls, to } = route;
  if (controls.length === 0) return `M${pair(from)}L${pair(to)}`;
  return `M${pair(from)}${curvesOf(route)
    .map(([, control, end]) => `Q${pair(control)} ${pair(end)}`)
    .join('')}`;
}

const pair = ({ x, y }: Point): string => `${round(x)} ${round(y)}`;
