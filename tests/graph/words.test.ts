import { expect, it } from 'vitest';
import { countWords, indexOfWords, wordParts } from '../../src/graph/words';

it('counts words as people do', () => {
  expect(countWords('non-interference in internal affairs')).toBe(4);
  expect(countWords('  “Near Abroad” – a term ')).toBe(4);
  expect(countWords('')).toBe(0);
});

it('takes words apart at everything that is no letter or digit, in any script', () => {
  expect(wordParts('Russia’s Near-Abroad, Ёлка 2')).toEqual(['russia', 's', 'near', 'abroad', 'ёлка', '2']);
});

it('finds words only as whole words', () => {
  expect(indexOfWords(['the', 'un', 'charter'], ['un'])).toBe(1);
  expect(indexOfWords(['unfriendly', 'states'], ['un'])).toBe(-1);
  expect(indexOfWords(['a', 'b', 'a', 'b'], ['a', 'b'], 1)).toBe(2);
  expect(indexOfWords(['a'], [])).toBe(-1);
});
