import type { Attribute, AttributeValue } from '../../graph/property-graph';

export type ColumnType =
  | 'string'
  | 'boolean'
  | 'integer'
  | 'long'
  | 'double'
  | 'list_of_string'
  | 'list_of_boolean'
  | 'list_of_integer'
  | 'list_of_long'
  | 'list_of_double';

/** What no type of CX2 can hold: objects, lists of several types, and columns of several types. */
type Found = ColumnType | 'empty list' | 'mixed';

/** The one type of each attribute over all nodes or edges; “mixed” where it has none. */
export function columnTypes(owners: Iterable<readonly Attribute[]>): Map<string, ColumnType | 'mixed'> {
  const found = new Map<string, Found>();
  for (const attributes of owners)
    for (const [name, value] of attributes) {
      if (value === null) continue;
      const type = typeOf(value);
      const before = found.get(name);
      found.set(name, before === undefined ? type : widest(before, type));
    }
  return new Map([...found].map(([name, type]) => [name, type === 'empty list' ? 'list_of_string' : type]));
}

function typeOf(value: AttributeValue): Found {
  if (typeof value === 'string' || typeof value === 'boolean') return typeof value as 'string' | 'boolean';
  if (typeof value === 'number') return typeOfNumber(value);
  if (!Array.isArray(value)) return 'mixed';
  if (value.length === 0) return 'empty list';
  const type = value.map(typeOf).reduce(widest);
  return type === 'mixed' || type === 'empty list' || type.startsWith('list_of_')
    ? 'mixed'
    : (`list_of_${type}` as ColumnType);
}

function typeOfNumber(value: number): Found {
  if (!Number.isFinite(value)) return 'mixed';
  if (!Number.isSafeInteger(value)) return 'double';
  return Math.abs(value) < 2 ** 31 ? 'integer' : 'long';
}

const NUMBERS: readonly string[] = ['integer', 'long', 'double'];

function widest(one: Found, other: Found): Found {
  if (one === other) return one;
  const [low, high] = [listless(one), listless(other)];
  if (one === 'empty list' && other.startsWith('list_of_')) return other;
  if (other === 'empty list' && one.startsWith('list_of_')) return one;
  const areAlike = (one === low) === (other === high);
  if (!areAlike || !NUMBERS.includes(low) || !NUMBERS.includes(high)) return 'mixed';
  return NUMBERS.indexOf(low) > NUMBERS.indexOf(high) ? one : other;
}

const listless = (type: Found): string => type.replace(/^list_of_/, '');
