import { expect, it } from 'vitest';
import { excerpt } from '../../src/graph/excerpt';

it('leaves a short text as it is and cuts a long one between characters', () => {
  expect(excerpt('Sea', 3)).toBe('Sea');
  expect(excerpt('a🌊🌊', 2)).toBe('a …');
  expect(excerpt('x'.repeat(100_000)).length).toBe(122);
});
