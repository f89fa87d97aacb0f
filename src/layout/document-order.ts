import type { Positions } from '../graph/atlas-document';
import { groupByKind } from './group-by-kind';
import type { Layout } from './layout';
import { isFolded } from './layout-input';
import type { LayoutInput, LayoutNode } from './layout-input';
import { placeColumns } from './place-columns';

/**
 * Columns: the kinds of statement by first appearance, then organisations, regions and countries, themes; to the right
 * of them what is folded. Every column is in document order, entities by the first statement that names them.
 */
export const documentOrder: Layout = {
  id: 'order',
  layOut: (input) => placeInOrder(input),
};

function placeInOrder(input: LayoutInput): Positions {
  const statements = groupByKind(input.nodes.filter((node) => node.type === 'statement'));
  const entities = byFirstMention(input).filter((node) => node.type !== 'statement');
  const columnsOf = (nodes: LayoutNode[], columns: LayoutNode['type'][][]) =>
    columns.map((types) => types.flatMap((type) => nodes.filter((node) => node.type === type)));
  const shown = columnsOf(
    entities.filter((node) => !isFolded(node)),
    SHOWN,
  );
  const folded = columnsOf(entities.filter(isFolded), FOLDED);
  return placeColumns([...statements, ...shown].filter(isFilled), folded.filter(isFilled));
}

const SHOWN: LayoutNode['type'][][] = [
  ['organisation'],
  ['region', 'country'],
  ['theme'],
  ['topic'],
  ['group'],
];
const FOLDED: LayoutNode['type'][][] = [['topic', 'theme'], ['group'], ['country', 'region', 'organisation']];

const isFilled = (column: LayoutNode[]) => column.length > 0;

/** Nodes by the first statement with an edge to them; those that none names come last. */
function byFirstMention({ nodes, edges }: LayoutInput): LayoutNode[] {
  const order = new Map(nodes.map((node, index) => [node.id, index]));
  const first = new Map<string, number>();
  for (const { source, target, relation } of edges) {
    if (relation === 'memberOf') continue;
    first.set(target, Math.min(order.get(source)!, first.get(target) ?? Infinity));
  }
  const rank = ({ id }: LayoutNode) => first.get(id) ?? nodes.length;
  return [...nodes].sort((a, b) => rank(a) - rank(b));
}
