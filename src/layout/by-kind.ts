import type { Positions } from '../graph/atlas-document';
import { groupByKind } from './group-by-kind';
import type { Layout } from './layout';
import { withoutFolded } from './layout-input';
import type { LayoutInput, LayoutNode } from './layout-input';
import { orderRings } from './order-rings';
import { placeFolded } from './place-folded';
import { placeRings } from './place-rings';
import { toDrawing, toPositions } from './refine/drawing';
import { swapAlike } from './refine/swap-alike';

/** Concentric rings: organisations and countries inside, regions and themes, then the statements; kinds keep together. */
export const byKind: Layout = {
  id: 'kind',
  layOut: (input) => placeByKind(input),
};

function placeByKind(input: LayoutInput): Positions {
  const shown = withoutFolded(input);
  const rings = RINGS.map((types) =>
    groupByKind(shown.nodes.filter((node) => types.includes(node.type))),
  ).filter((arcs) => arcs.length > 0);
  const drawing = toDrawing(shown, placeRings(orderRings(rings, shown.edges)), { aspect: 1.5, fill: 0.3 });
  const alike = rings.flat().map((arc) => arc.map((node) => node.id));
  swapAlike(drawing, alike);
  return placeFolded(input, toPositions(drawing));
}

const RINGS: LayoutNode['type'][][] = [
  ['organisation', 'country'],
  ['region', 'theme'],
  ['topic', 'group', 'thing'],
  ['statement'],
];
