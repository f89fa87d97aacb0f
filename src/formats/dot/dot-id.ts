import type { AttributeValue } from '../../graph/property-graph';
import { toTyped } from '../reading/typed-text';

/** A name or value as DOT has it; all mean a text, but how it is written says more. */
export interface DotId {
  text: string;
  form: 'bare' | 'number' | 'quoted' | 'html';
  /** From 0. */
  offset: number;
}

/** A value by the way it is written: plain numbers and the plain words `true` and `false`, in any case, are no texts. */
export function valueOf({ text, form }: DotId): AttributeValue {
  if (form === 'number') return numberOf(text);
  if (form === 'bare' && /^(?:true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  return text;
}

/** A number with noughts before it is rather a code. */
function numberOf(text: string): AttributeValue {
  return /^-?0\d/.test(text) || text === '-0' ? text : (toTyped(text, 'number') ?? text);
}

/** A value so written that it is read back; without one for it, as text. */
export function toDotId(value: AttributeValue): DotId {
  if (typeof value === 'boolean') return { text: String(value), form: 'bare', offset: 0 };
  if (typeof value === 'string') return { text: value, form: 'quoted', offset: 0 };
  const text = typeof value === 'number' ? String(value) : JSON.stringify(value);
  const isPlain = /^-?\d+(?:\.\d+)?$/.test(text) && numberOf(text) === value;
  return { text, form: isPlain ? 'number' : 'quoted', offset: 0 };
}
