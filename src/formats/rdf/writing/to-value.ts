import type { AttributeValue } from '../../../graph/property-graph';
import { RDF, XSD } from '../vocabularies';
import { literal, type Value } from './description';

/** An attribute's value in RDF, so that it comes back as it is: lists in order, what is more than a list as JSON. */
export function toValue(value: AttributeValue): Value {
  if (Array.isArray(value) && value.every(isScalar)) return { type: 'list', items: value.map(toValue) };
  if (typeof value === 'string') return literal(value);
  if (typeof value === 'boolean') return literal(String(value), XSD.boolean);
  if (typeof value === 'number') return toNumber(value);
  return literal(JSON.stringify(value), RDF.JSON);
}

export const isScalar = (value: AttributeValue): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number';

const toNumber = (value: number): Value =>
  Number.isSafeInteger(value) && !Object.is(value, -0)
    ? literal(String(value), XSD.integer)
    : literal(toDouble(value), XSD.double);

/** `1.5E0`, as XML Schema likes it. */
function toDouble(value: number): string {
  const [mantissa = '', exponent = '0'] = Object.is(value, -0) ? ['-0'] : String(value).split('e');
  return `${mantissa.includes('.') ? mantissa : `${mantissa}.0`}E${exponent.replace('+', '')}`;
}
