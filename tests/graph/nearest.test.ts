import { expect, it } from 'vitest';
import { nearest } from '../../src/graph/nearest';

it.each([
  ['organisation:csto2', 'organisation:csto'],
  ['organisation:scto', 'organisation:csto'],
  ['organisation:CSTO', 'organisation:csto'],
  ['organization:csto', 'organisation:csto'],
  ['organisation:nato', undefined],
  ['organisation:x', undefined],
])('takes %s for %s', (word, meant) => {
  expect(nearest(word, ['organisation:csto', 'organisation:united-nations'])).toBe(meant);
});

it('takes the nearest of several', () => {
  expect(nearest('principle-11', ['principle-2', 'principle-1', 'priority-1'])).toBe('principle-1');
});
