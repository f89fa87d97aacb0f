import { LIMITS } from '../reading/limits';
import type { Place } from '../reading/place';
import { PlacedJson } from './placed-json';
import { scanJson } from './scan-json';

export interface ParsedJson {
  /** Numbers that JavaScript would change are `WrittenNumber`s. */
  value: unknown;
  /** Of an object or list in it. */
  placeOf(value: unknown): Place;
}

/**
 * Parses with the engine's own parser where it keeps what is written, and with ours where it would not, or to say where
 * a fault is. Places are found by a second look when one is asked for. Throws Refused.
 */
export function parseJson(text: string): ParsedJson {
  const { depth, hasOddNumbers, keys } = scanJson(text);
  const value = hasOddNumbers || depth > LIMITS.nesting ? undefined : parseFast(text);
  if (value === undefined || countKeys(value) !== keys) return new PlacedJson(text);
  let placeOf: ParsedJson['placeOf'] | undefined;
  return { value, placeOf: (part) => (placeOf ??= placesOf(value, text))(part) };
}

/** Fewer than the text has where a name stands twice in an object: the engine keeps the last without a word. */
function countKeys(value: unknown): number {
  let count = 0;
  if (Array.isArray(value)) for (const part of value) count += keysIn(part);
  else if (typeof value === 'object')
    for (const key in value) count += 1 + keysIn((value as Record<string, unknown>)[key]); // a tenth of Object.values
  return count;
}

/** Most parts are texts and numbers, which have none. */
const keysIn = (part: unknown): number => (typeof part === 'object' ? countKeys(part) : 0);

function parseFast(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Finds the places of the parts of a value by those of its placed twin, gone through side by side. */
function placesOf(value: unknown, text: string): ParsedJson['placeOf'] {
  const placed = new PlacedJson(text);
  const twins = new Map<unknown, unknown>();
  const pairs: [unknown, unknown][] = [[value, placed.value]];
  for (let pair = pairs.pop(); pair; pair = pairs.pop()) {
    const [own, other] = pair;
    if (typeof own !== 'object' || own === null) continue;
    twins.set(own, other);
    for (const key of Object.keys(own))
      pairs.push([(own as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]]);
  }
  return (part) => placed.placeOf(twins.get(part));
}
