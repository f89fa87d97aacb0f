import type { Attribute, AttributeValue } from '../../graph/property-graph';
import { WrittenNumber } from '../json/written-number';
import type { GmlList, GmlValue } from './parse-gml';

/** What networkx writes before the only entry of a list. */
const ONLY_ONE = '_networkx_list_start';

/** Keys as attributes in the order of the file; a key that is repeated has a list. */
export function gmlAttributes(list: GmlList, without: readonly string[] = []): Attribute[] {
  const groups = new Map<string, GmlValue[]>();
  for (const { key, value } of list) {
    if (without.includes(key.toLowerCase())) continue;
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return [...groups].map(([key, values]): Attribute => [key, valueOf(values)]);
}

function valueOf(values: GmlValue[]): AttributeValue {
  const [first, ...others] = values.map(toValue);
  if (first === ONLY_ONE && others.length === 1) return others;
  return others.length === 0 ? first! : [first!, ...others];
}

function toValue(value: GmlValue): AttributeValue {
  if (value instanceof WrittenNumber) return value.toValue();
  return typeof value === 'string' ? value : Object.fromEntries(gmlAttributes(value));
}
