import { WrittenNumber } from '../json/written-number';

/** Whether a parsed value is of a type of CX2; a type that it does not have says nothing. */
export function isOfType(value: unknown, type: string): boolean {
  if (type.startsWith('list_of_'))
    return Array.isArray(value) && value.every((part) => isOfType(part, type.slice('list_of_'.length)));
  if (type === 'string' || type === 'boolean') return typeof value === type;
  const number = value instanceof WrittenNumber ? Number(value.text) : value;
  if (type === 'integer' || type === 'long') return Number.isInteger(number);
  return type !== 'double' || typeof number === 'number';
}
