import type { Attribute, AttributeValue, PropertyGraph } from '../../../graph/property-graph';
import { isWrittenBoolean, isWrittenNumber } from './written-values';

/** What a table for spreadsheets cannot hold. */
export function spreadsheetLosses({ attributes, nodes, edges }: PropertyGraph): string[] {
  const values = [...nodes, ...edges].flatMap((owner) => owner.attributes.map(([, value]) => value));
  const count = (is: (value: AttributeValue) => boolean) => values.filter(is).length;
  return [
    told(attributes.length, 'attributes of the graph as a whole'),
    told(count(isNested), 'lists and groups of values, which become texts'),
    told(count(looksOther), 'texts that look like numbers or like true and false'),
    told(
      count((value) => value === null || value === ''),
      'empty values',
    ),
    told(
      mixedNames(nodes) + mixedNames(edges),
      'columns of numbers and other values, which all become texts',
    ),
  ].flat();
}

const told = (count: number, what: string): string[] => (count > 0 ? [`${count} ${what}`] : []);

const isNested = (value: AttributeValue) => typeof value === 'object' && value !== null;

const looksOther = (value: AttributeValue) =>
  typeof value === 'string' && (isWrittenNumber(value) || isWrittenBoolean(value));

/** Attributes that are numbers in some places, or true and false, and something else in others. */
function mixedNames(owners: { attributes: Attribute[] }[]): number {
  const types = new Map<string, string>();
  const mixed = new Set<string>();
  for (const { attributes } of owners)
    for (const [name, value] of attributes) {
      const type = typeof value;
      if ((types.get(name) ?? type) !== type) mixed.add(name);
      types.set(name, type);
    }
  return mixed.size;
}
