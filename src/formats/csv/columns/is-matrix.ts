import type { NamedTable } from './layout';

/** Whether the first row and the first column hold the same names. */
export function isMatrix({ table, names }: NamedTable): boolean {
  if (!table.header || names.length < 3 || table.rows.length !== names.length - 1) return false;
  const labels = new Set(names.slice(1));
  return (
    labels.size === names.length - 1 &&
    table.rows.every(([label]) => label !== undefined && labels.delete(label))
  );
}
