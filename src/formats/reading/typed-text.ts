import type { AttributeValue } from '../../graph/property-graph';
import { isWrittenExactly, WrittenNumber } from '../json/written-number';

export type TextType = 'text' | 'number' | 'boolean';

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;

/** A text as a value of the type that a file declares for it; undefined where it is none of that type. */
export function toTyped(text: string, type: TextType): AttributeValue | undefined {
  if (type === 'text') return text;
  const plain = text.trim();
  if (type === 'number') return toNumber(plain);
  const word = plain.toLowerCase();
  if (word === 'true' || word === '1') return true;
  return word === 'false' || word === '0' ? false : undefined;
}

/** Undefined of what is no number; the text itself of one that JavaScript would change. */
function toNumber(text: string): AttributeValue | undefined {
  if (!NUMBER.test(text)) return undefined;
  const value = new WrittenNumber(text).toValue();
  return typeof value === 'string' && isWrittenExactly(text) ? Number(text) : value;
}
