import type { AttributeValue } from '../../../graph/property-graph';
import { parseJson } from '../../json/parse-json';
import { toAttributeValue } from '../../json/written-number';
import { Refused } from '../../reading/refused';
import type { Literal } from '../term';
import { NAMESPACES, RDF, XSD } from '../vocabularies';

/** How well a literal becomes a value: whole; its datatype lost; or not of the datatype that it claims. */
export type Kept = 'whole' | 'untyped' | 'odd';

/** A literal as an attribute: numbers and truth values where nothing is lost by that, else the text as written. */
export function literalValue({ value, datatype }: Literal): { value: AttributeValue; kept: Kept } {
  if (datatype === '' || datatype === XSD.string) return { value, kept: 'whole' };
  if (datatype === XSD.boolean) return booleanValue(value);
  if (datatype === RDF.JSON) return jsonValue(value);
  const pattern = NUMBERS.get(datatype);
  if (!pattern) return { value, kept: 'untyped' };
  const text = value.trim();
  if (!pattern.test(text)) return { value, kept: 'odd' };
  const number = Number(text);
  return { value: isExact(text, number) ? number : value, kept: 'whole' };
}

const INTEGER = /^[+-]?\d+$/;
const DECIMAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/;
const DOUBLE = /^(?:[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?|[+-]?INF|NaN)$/;

/** Numbers of XML Schema (https://www.w3.org/TR/xmlschema11-2/), as they are written. */
const NUMBERS: ReadonlyMap<string, RegExp> = new Map([
  [XSD.decimal, DECIMAL],
  [XSD.double, DOUBLE],
  [XSD.float, DOUBLE],
  ...['integer', 'int', 'long', 'short', 'byte', 'nonNegativeInteger', 'positiveInteger']
    .concat(['nonPositiveInteger', 'negativeInteger'])
    .concat(['unsignedInt', 'unsignedLong', 'unsignedShort', 'unsignedByte'])
    .map((name): [string, RegExp] => [`${NAMESPACES.xsd}${name}`, INTEGER]),
]);

/** As many digits as a number of JavaScript always keeps. */
const DIGITS = 15;

function isExact(text: string, number: number): boolean {
  if (!Number.isFinite(number)) return false;
  if (INTEGER.test(text)) return Number.isSafeInteger(number);
  const [mantissa = ''] = text.split(/[eE]/);
  return mantissa.replace(/[+.-]/g, '').replace(/^0+/, '').length <= DIGITS || isShortest(text, number);
}

/** Whether the text is the number as JavaScript writes it, but for the form of its exponent. */
const isShortest = (text: string, number: number): boolean =>
  text.replace(/\.0(?=[eE])|[eE]\+?0$/g, '').replace(/[eE]\+?/, 'e') === String(number).replace('e+', 'e');

function booleanValue(value: string): { value: AttributeValue; kept: Kept } {
  const text = value.trim();
  if (text === 'true' || text === '1') return { value: true, kept: 'whole' };
  return text === 'false' || text === '0' ? { value: false, kept: 'whole' } : { value, kept: 'odd' };
}

function jsonValue(text: string): { value: AttributeValue; kept: Kept } {
  try {
    return { value: toAttributeValue(parseJson(text).value), kept: 'whole' };
  } catch (error) {
    if (error instanceof Refused) return { value: text, kept: 'odd' };
    throw error;
  }
}
