import type { AttributeValue } from '../../graph/property-graph';

/** A number whose writing JavaScript does not give back: `1.0`, `1e3`, `9007199254740993`. */
export class WrittenNumber {
  constructor(readonly text: string) {}

  /** The number, or its writing where the number would be another one. */
  toValue(): number | string {
    const value = Number(this.text);
    const isExact = !/^-?\d{16,}$/.test(this.text) || Number.isSafeInteger(value);
    return Number.isFinite(value) && isExact ? value : this.text;
  }
}

export const isWrittenExactly = (text: string): boolean => String(Number(text)) === text;

/** An id as it is written; undefined for what is no id: null, true, a list. */
export function toId(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  return value instanceof WrittenNumber ? value.text : undefined;
}

/** A parsed value as an attribute. */
export function toAttributeValue(value: unknown): AttributeValue {
  if (value instanceof WrittenNumber) return value.toValue();
  if (Array.isArray(value)) return value.map(toAttributeValue);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, own]) => [name, toAttributeValue(own)]));
  return value as AttributeValue;
}
