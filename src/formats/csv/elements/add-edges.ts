import { KNOWN, type Attribute } from '../../../graph/property-graph';
import { compactEdge } from '../../reading/compact-edge';
import type { GraphBuilder } from '../../reading/graph-builder';
import { directionIn } from './direction';
import { columnOf, type Layout } from '../columns/layout';
import { RowAttributes } from './row-attributes';
import type { Cell } from '../rows/row-scanner';
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
    const { source, target, relation } = ends(cells);
    if (!isThere(source) || !isThere(target)) return addLone([source, target].find(isThere), row);
    const edgeId = id === undefined ? undefined : cells[id];
    const directed = direction === undefined ? undefined : directionIn(cells[direction]);
    const edge = compactEdge({
      id: isThere(edgeId) ? edgeId : undefined,
      source,
      target,
      directed,
      attributes: withRelation(attributes.of(row), relation),
    });
    builder.addEdge(edge, table.rowAt(row));
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
