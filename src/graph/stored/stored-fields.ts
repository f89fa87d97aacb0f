import * as v from 'valibot';
import type { Range } from '../atlas-document';
import { record } from '../compile/source-fields';
import { isRecord } from '../is-record';
import type { Attribute, AttributeValue } from '../property-graph';
import type { Text } from '../text';

/* The fields of a compiled document as it is stored: JSON in which everything has the type that it stands for. */

/** An object with exactly the fields of a type: one that is added to the type is missing here until it has its schema. */
export const exactly = <T>(fields: { [Name in keyof T]-?: v.GenericSchema<unknown, T[Name]> }) =>
  record(fields) as unknown as v.GenericSchema<unknown, T>;

export const Words = v.string('expected a text');
export const Flag = v.boolean('expected true or false');
export const Whole = v.pipe(
  v.number('expected a number'),
  v.check((value) => Number.isInteger(value) && value >= 0, 'expected a whole number'),
);
export const listOf = <In, Out>(schema: v.GenericSchema<In, Out>) => v.array(schema, 'expected a list');
export const oneOf = <const T extends readonly string[]>(values: T, what: string) =>
  v.picklist(values, `unknown ${what}; it is one of ${values.join(', ')}`);

export const Label = v.custom<Text>(
  (value) =>
    isRecord(value) &&
    typeof value.en === 'string' &&
    Object.entries(value).every(([code, text]) => /^[a-z]{2,3}$/.test(code) && typeof text === 'string'),
  'expected texts by language, English among them; write {"en": "…"}',
);

export const Span = v.custom<Range>(
  (value) =>
    Array.isArray(value) &&
    value.length === 2 &&
    value.every((place) => Number.isInteger(place) && place >= 0) &&
    value[0] < value[1],
  'expected the first and last character of a range; write [from, to]',
);

/** Attributes are checked by hand: their names are anything, and valibot leaves names of prototypes out. */
export const Attributes = v.custom<Attribute[]>(
  (value) => Array.isArray(value) && value.every(isAttribute) && haveEachNameOnce(value),
  'expected a list of names and values, each name once; write [["name", "value"]]',
);

const haveEachNameOnce = (attributes: Attribute[]): boolean =>
  new Set(attributes.map(([name]) => name)).size === attributes.length;

const isAttribute = (value: unknown): value is Attribute =>
  Array.isArray(value) && value.length === 2 && typeof value[0] === 'string' && isValue(value[1]);

function isValue(value: unknown): value is AttributeValue {
  if (Array.isArray(value)) return value.every(isValue);
  if (isRecord(value)) return Object.values(value).every(isValue);
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

export const Certainty = v.literal('not checked', 'unknown certainty; the only one is: not checked');
export const Voice = oneOf(['document', 'post', 'commentary', 'editor'], 'voice');
export const WebAddress = v.pipe(Words, v.regex(/^https?:\/\/\S+$/, 'expected a web address'));
