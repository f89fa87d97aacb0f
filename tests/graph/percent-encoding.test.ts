import { expect, test } from 'vitest';
import { percentDecode, percentEncode } from '../../src/graph/percent-encoding';
import fc from '../properties';

test('any text comes back, halves of letters too', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('', '\ud83d', '\ude00'), (text, half) => {
      for (const whole of [text, half + text, text + half])
        expect(percentDecode(percentEncode(whole))).toBe(whole);
    }),
  );
});

test('a half of a letter has a spelling of its own, a whole one that of all addresses', () => {
  expect(percentEncode('a\ud83d\ude00 \ud83d%u')).toBe('a%F0%9F%98%80%20%uD83D%25u');
});

test.each(['%', '%zz', '%ff', '%u12', '%uD83', '%ed%a0%bd'])('%s is no encoding', (text) => {
  expect(percentDecode(text)).toBeUndefined();
});
