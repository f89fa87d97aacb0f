import { KNOWN, type Attribute, type PropertyEdge } from '../../graph/property-graph';
import type { GraphBuilder } from '../reading/graph-builder';
import { directionIn } from './direction';
import { columnOf, type Layout } from './layout';
import { RowAttributes } from './row-attributes';
import type { Cell } from './row-scanner';
import { splitEdgeName } from './split-edge-name';

interface EndCells {
  source: Cell;
  target: Cell;
  /** Where it stands between them. */
  relation?: string;
}

/** An edge for each row with both ends; of a row with one, its node. */
export function addEdges(layout: Layout, builder: GraphBuilder): void {
  const { table, isTyped } = layout;
  const ends = endsReader(layout);
  const [id, direction] = [columnOf(layout, 'edge-id'), columnOf(layout, 'direction')];
  const attributes = new RowAttributes(layout, builder);
  const isThere = (cell: Cell): cell is string => cell !== undefined && (cell !== '' || isTyped);
  table.rows.forEach((cells, row) => {
    const at = table.rowAt(row);
    const { source, target, relation } = ends(cells);
    if (!isThere(source) || !isThere(target)) return addLone([source, target].find(isThere), row);
    const edgeId = id === undefined ? undefined : cells[id];
    const directed = direction === undefined ? undefined : directionIn(cells[direction]);
    const edge: PropertyEdge = { source, target, attributes: withRelation(attributes.of(row), relation) };
    if (isThere(edgeId)) edge.id = edgeId;
    if (directed !== undefined) edge.directed = directed;
    builder.addEdge(edge, at);
  });

  function addLone(end: string | undefined, row: number): void {
    const kept = end === undefined ? '' : `; its node “${end}” is kept`;
    builder.note('not-kept', table.rowAt(row), `a row without both ends of an edge is left out${kept}`);
    if (end !== undefined && !builder.node(end)) builder.addNode(end, [], table.rowAt(row));
  }
}

function endsReader(layout: Layout): (cells: Cell[]) => EndCells {
  const [source, target] = [columnOf(layout, 'source'), columnOf(layout, 'target')];
  if (source === undefined) return () => ({ source: undefined, target: undefined });
  // both ends in one column: edgeColumns names it the source
  if (target === undefined) return (cells) => splitEdgeName(cells[source]);
  return (cells) => ({ source: cells[source], target: cells[target] });
}

function withRelation(attributes: Attribute[], relation: string | undefined): Attribute[] {
  const isKnown = relation === undefined || attributes.some(([name]) => name === KNOWN.relation);
  return isKnown ? attributes : [[KNOWN.relation, relation], ...attributes];
}
