import type { Attribute, AttributeValue } from '../../graph/property-graph';
import type { JsonSource } from '../json/json-source';
import { toAttributeValue } from '../json/written-number';
import type { GraphBuilder } from '../reading/graph-builder';
import { toTyped } from '../reading/typed-text';

type Fields = Record<string, unknown>;

interface Given {
  source: JsonSource;
  builder: GraphBuilder;
}

/** An attribute of CX 1: name `n`, value `v`, type `d`; the values of all types may be written as text. */
export function cxAttribute(own: Fields, { source, builder }: Given): Attribute {
  const name = typeof own.n === 'string' ? own.n : source.refuse('attribute without “n”', own);
  const type = typeof own.d === 'string' ? own.d : 'string';
  const plain = type.replace(/^list_of_/, '');
  const isOdd = (value: AttributeValue): boolean =>
    typeof value === 'string' && toType(value, plain) === undefined;
  const written = toAttributeValue(own.v);
  const values = Array.isArray(written) ? written : [written];
  if (values.some(isOdd))
    builder.note(
      'odd-value',
      source.at(own),
      `the value of “${name}” is not of the type ${type}; kept as written`,
    );
  const read = (value: AttributeValue) =>
    typeof value === 'string' ? (toType(value, plain) ?? value) : value;
  return [name, Array.isArray(written) ? written.map(read) : read(written)];
}

/** Undefined for a text that is none of the type. */
function toType(text: string, type: string): AttributeValue | undefined {
  if (type === 'boolean') return text === 'true' ? true : text === 'false' ? false : undefined;
  return toTyped(text, NUMBERS.includes(type) ? 'number' : 'text');
}

const NUMBERS = ['integer', 'long', 'double', 'float', 'short', 'byte'];
