import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../src/formats/json/parse-json';
import { WrittenNumber } from '../../../src/formats/json/written-number';
import { Refused } from '../../../src/formats/reading/refused';
import fc from '../../properties';

function refusalOf(text: string): Refused {
  try {
    parseJson(text);
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
  throw new Error(`read: ${text}`);
}

describe('JSON', () => {
  it.each(['{"a": 1, "a": 2}', '{"a": 1.0, "a": 2}', '[{"b": {"\\u0061": 1, "a": 2}}]'])(
    'is refused where a name stands twice in an object: %s',
    (text) => {
      const { message, place } = refusalOf(text);
      expect(message).toBe('not JSON: key “a” is written twice');
      expect(place).toEqual({ line: 1, column: text.lastIndexOf('"a"') + 1 });
    },
  );

  it.each(['NaN', 'Infinity', '-Infinity'])('is refused with a hint where Python wrote %s', (word) => {
    const { message, place, hint } = refusalOf(`{\n"a": ${word}}`);
    expect(message).toBe(`not JSON: “${word}” is no number of JSON`);
    expect(place).toEqual({ line: 2, column: 6 });
    expect(hint).toBe('write null or a text instead');
  });

  it('is read as the engine reads it, names and numbers of any kind included', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const text = JSON.stringify(value);
        expect(JSON.stringify(parseJson(text).value)).toBe(JSON.stringify(JSON.parse(text)));
      }),
      { numRuns: 500 },
    );
  });

  it('keeps numbers as they are written where the engine would change them', () => {
    const { value } = parseJson('[1.0, 1e3, 9007199254740993, 1.5, 12]');
    expect(value).toEqual([
      new WrittenNumber('1.0'),
      new WrittenNumber('1e3'),
      new WrittenNumber('9007199254740993'),
      1.5,
      12,
    ]);
  });

  it('knows where every object stands', () => {
    const { value, placeOf } = parseJson('{\n  "a": [{}, {"__proto__": {}}]\n}');
    const [first, second] = (value as { a: object[] }).a;
    expect([placeOf(first), placeOf(second)]).toEqual([
      { line: 2, column: 9 },
      { line: 2, column: 13 },
    ]);
    expect(placeOf(Object.values(second!)[0])).toEqual({ line: 2, column: 27 });
  });
});
