import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { sha256 } from '../../src/graph/sha256';
import fc from '../properties';

const expected = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

test('bytes of any length have the digest that another program gives them', () => {
  const lengths = [0, 1, 54, 55, 56, 57, 63, 64, 65, 119, 120, 128, 1_000_003];
  const bytes = lengths.map((length) => new Uint8Array(length).fill(0xa7));
  expect(bytes.map(sha256)).toEqual(bytes.map(expected));
});

test('any bytes have the digest that another program gives them', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(sha256(bytes)).toBe(expected(bytes));
    }),
  );
});

test('a part of a longer buffer is read alone', () => {
  const part = new Uint8Array(100).map((_, at) => at).subarray(10, 50);
  expect(sha256(part)).toBe(expected(part));
});
