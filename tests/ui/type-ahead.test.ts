import { expect, it } from 'vitest';
import { TypeAhead } from '../../src/ui/type-ahead';

it('keys that follow each other quickly are one beginning; a pause begins anew', () => {
  const typeAhead = new TypeAhead();
  expect([typeAhead.add('B', 1000), typeAhead.add('r', 1200), typeAhead.add('i', 1400)]).toEqual([
    'b',
    'br',
    'bri',
  ]);
  expect(typeAhead.add('c', 9000)).toBe('c');
});

it('one key again and again stays one, so that it goes from name to name', () => {
  const typeAhead = new TypeAhead();
  expect(['a', 'a', 'a'].map((key, time) => typeAhead.add(key, time))).toEqual(['a', 'a', 'a']);
});
