import { expect, it } from 'vitest';
import { stanceOf } from '../../src/graph/stance';

it('follows from the relation', () => {
  expect(
    ['advocates', 'strengthens', 'supports', 'cooperatesWith'].map((name) => stanceOf(name as 'advocates')),
  ).toEqual(Array(4).fill('favours'));
  expect((['rejects', 'opposes', 'regardsAsRisk'] as const).map(stanceOf)).toEqual(Array(3).fill('rejects'));
});

it('is neutral for mentions and for all that is not the document speaking', () => {
  const neutral = ['concerns', 'restates', 'groundedIn', 'touches', 'memberOf', 'locatedIn'] as const;
  expect(neutral.map(stanceOf)).toEqual(Array(6).fill('neutral'));
});
