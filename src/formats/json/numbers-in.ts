import type { Attribute } from '../../graph/property-graph';
import { toAttributeValue } from './written-number';

/** The fields of some names that are numbers, as attributes. */
export const numbersIn = (owner: Record<string, unknown>, names: readonly string[]): Attribute[] =>
  names.flatMap((name): Attribute[] => {
    const value = toAttributeValue(owner[name]);
    return typeof value === 'number' ? [[name, value]] : [];
  });
