import type { Positions } from '../../graph/atlas-document';
import { detoursOf } from '../../layout/detours';
import type { DrawnNode, Drawing } from '../../look/drawing';
import { nodeBorder } from '../../look/node-border';
import type { Route } from '../../look/route';
import type { Point } from '../scene/scene';
import { gapOf } from './edge-parts';
import { routeBetween, type End } from './edge-route';
import { lanesOf } from './lanes';
import { outlineOf } from './outline';

/** The way of every edge of a drawing, by its id, in model pixels. */
export function routesOf(drawing: Drawing, positions: Positions): Map<string, Route> {
  const outlines = new Map<string, Point[]>();
  const ends = new Map(
    drawing.nodes.map((node): [string, End] => {
      const key = JSON.stringify([node.look.shape, node.size, nodeBorder(node)]);
      const outline = outlines.get(key) ?? outlineWithBorder(node);
      outlines.set(key, outline);
      const [x, y] = positions[node.id] ?? [0, 0];
      return [node.id, { at: { x, y }, outline }];
    }),
  );
  const lanes = lanesOf(drawing);
  const detours = detoursOf(drawing, positions);
  return new Map(
    drawing.edges.map(({ id, source, target, look }) => [
      id,
      routeBetween(ends.get(source)!, ends.get(target)!, {
        lane: lanes.get(id)!,
        aside: detours.get(id),
        gap: gapOf(look),
      }),
    ]),
  );
}

/** Edges end at the outer side of the border. */
function outlineWithBorder(node: DrawnNode): Point[] {
  const { width, corner } = nodeBorder(node);
  return outlineOf(
    node.look.shape,
    { width: node.size.width + width, height: node.size.height + width },
    corner,
  );
}
