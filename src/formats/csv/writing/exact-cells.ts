import type { Attribute, AttributeValue } from '../../../graph/property-graph';
import type { CsvValue } from './write-csv';
import type { ExactColumn } from './exact-columns';

export interface ExactCells {
  /** One for each column. */
  own: CsvValue[];
  /** Attributes from the first on that does not stand in the order of the columns, as JSON. */
  more?: string;
}

/** The attributes of nodes or edges, laid into columns. */
export function exactCells(
  owners: readonly { attributes: Attribute[] }[],
  columns: readonly ExactColumn[],
): ExactCells[] {
  const places = new Map(columns.map(({ name }, place) => [name, place]));
  return owners.map(({ attributes }) => {
    const own: CsvValue[] = columns.map(() => undefined);
    let before = -1;
    const first = attributes.findIndex(([name, value]) => {
      const place = places.get(name);
      if (place === undefined || place <= before) return true;
      own[place] = toCell(value, columns[place]!.type);
      before = place;
      return false;
    });
    return first === -1 ? { own } : { own, more: JSON.stringify(attributes.slice(first)) };
  });
}

function toCell(value: AttributeValue, type: ExactColumn['type']): CsvValue {
  if (type === 'json') return JSON.stringify(value);
  return typeof value === 'number' ? value : String(value);
}
