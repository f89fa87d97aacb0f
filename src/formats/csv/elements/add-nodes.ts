import type { GraphBuilder } from '../../reading/graph-builder';
import { columnOf, type Layout } from '../columns/layout';
import { RowAttributes } from './row-attributes';

/** A node for each row with an id. */
export function addNodes(layout: Layout, builder: GraphBuilder): void {
  const { table, isTyped } = layout;
  const idColumn = columnOf(layout, 'id');
  if (idColumn === undefined) return;
  const attributes = new RowAttributes(layout, builder);
  table.rows.forEach((cells, row) => {
    const id = cells[idColumn];
    if (id === undefined || (id === '' && !isTyped))
      builder.note('not-kept', table.rowAt(row), 'a row without an id is left out');
    else builder.addNode(id, attributes.of(row), table.rowAt(row));
  });
}
