import type { Attribute, AttributeValue } from '../../../graph/property-graph';
import { LIMITS } from '../../reading/limits';

/** A column of an exact table: the one place of an attribute's name. */
export interface ExactColumn {
  name: string;
  type: 'string' | 'double' | 'boolean' | 'json';
}

/**
 * Columns for the attributes of nodes or edges, so that as many as can be stand in their own order. Those beyond the
 * limit get none.
 */
export function exactColumns(owners: readonly { attributes: Attribute[] }[]): ExactColumn[] {
  const columns = new Map<string, ExactColumn>();
  const order: ExactColumn[] = [];
  for (const { attributes } of owners) {
    let before: ExactColumn | undefined;
    for (const [name, value] of attributes) {
      const known = columns.get(name);
      if (known) known.type = typeOf(value) === known.type ? known.type : 'json';
      else if (order.length < MOST && isWhole(name)) insert({ name, type: typeOf(value) }, before);
      before = columns.get(name) ?? before;
    }
  }
  return order;

  function insert(column: ExactColumn, before: ExactColumn | undefined): void {
    columns.set(column.name, column);
    order.splice(before ? order.indexOf(before) + 1 : 0, 0, column);
  }
}

/** Leaves room for ids and the like. */
const MOST = LIMITS.csvColumns - 10;

/** Half a pair of surrogates cannot be written as UTF-8, but JSON has a spelling for it. */
const isWhole = (text: string) => !/\p{Surrogate}/u.test(text);

function typeOf(value: AttributeValue): ExactColumn['type'] {
  if (typeof value === 'string') return isWhole(value) ? 'string' : 'json';
  if (typeof value === 'number') return 'double';
  return typeof value === 'boolean' ? 'boolean' : 'json';
}
