import { WrittenNumber } from '../../json/written-number';
import { isRecord } from '../../../graph/is-record';
import { XSD } from '../vocabularies';

/** A parsed value in which numbers that JavaScript would change are literals of RDF. */
export function plainNumbers(value: unknown, key = ''): unknown {
  if (value instanceof WrittenNumber) return toPlain(value, key);
  if (Array.isArray(value)) return value.map((part) => plainNumbers(part, key));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, plainNumbers(part, name)]));
}

function toPlain(number: WrittenNumber, key: string): unknown {
  const value = number.toValue();
  if (typeof value === 'number' || key === '@value') return value;
  return { '@value': value, '@type': /^-?\d+$/.test(value) ? XSD.integer : XSD.double };
}
