import type { AttributeValue } from '../../graph/property-graph';
import { isRecord } from '../../graph/is-record';
import { TIMES } from './gexf-names';

/** Beginning and end, or a moment, by the names that GEXF has for them. */
export type Times = Record<string, string>;

interface TimedValue extends Record<string, AttributeValue> {
  value: string | number | boolean;
}

/** Whether a value is what existence from and to a time is read as. */
export const isSpells = (value: AttributeValue): value is Times[] =>
  Array.isArray(value) && value.length > 0 && value.every((spell) => isRecord(spell) && hasOnlyTimes(spell));

/** Whether a value is what values at several times are read as. */
export const isTimed = (value: AttributeValue): value is TimedValue[] =>
  Array.isArray(value) && value.length > 0 && value.every(isTimedValue);

/** The times among what is said of a value. */
export const timesOf = ({ value: _, ...times }: TimedValue): Times => times as Times;

function isTimedValue(record: AttributeValue): boolean {
  if (!isRecord(record)) return false;
  const { value, ...times } = record;
  return (
    ['string', 'number', 'boolean'].includes(typeof value) &&
    Object.keys(times).length > 0 &&
    hasOnlyTimes(times)
  );
}

const hasOnlyTimes = (record: Record<string, unknown>): boolean =>
  Object.entries(record).every(([name, time]) => typeof time === 'string' && TIMES.has(name));
