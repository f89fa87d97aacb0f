import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/language/say-pieces';
import type { RankedPlace, RegionRanks } from '../../../src/graph/regions/region-ranks';
import { rankSentence, shareWords } from '../../../src/view/dossier/rank-sentence';
import { statement } from '../../graph/small-document';

const place = (id: string, rank: number, given: Partial<RankedPlace> = {}): RankedPlace => ({
  id,
  statements: [statement(`first of ${id}`)],
  share: 0.25,
  byPlace: { rank, sharedWith: 0 },
  byShare: { rank: 2, sharedWith: 1 },
  ...given,
});
const ranks: RegionRanks = {
  measure: 'characters',
  places: [place('north', 1, { statements: [statement('one'), statement('two')] }), place('south', 2)],
};
const say = (id: string, given: RegionRanks = ranks) =>
  plainText(rankSentence(given, id, { label: (each) => each, locator: (each) => each.id }));

describe('how a place ranks', () => {
  it('is said by order and by share, with what shares the rank', () => {
    expect(say('south')).toBe(
      'south is 2nd of 2 places in the order of first naming, in first of south, and 2nd (with 1 other) by share: ' +
        'the 1 statement that names it holds 25.0% of the text of all statements.',
    );
    expect(say('north')).toMatch(/^north is 1st .* the 2 statements that name it hold 25.0% of the text/);
  });

  it('speaks of statements where nothing is known of the text', () => {
    expect(say('south', { ...ranks, measure: 'statements' })).toMatch(/holds 25.0% of all statements\.$/);
  });

  it('is nothing for a place that the text does not name', () => {
    expect(say('west')).toBe('The text does not name west itself, so it has no rank.');
  });
});

it('a share that is there is never none', () => {
  expect([0, 0.0001, 0.0591, 1].map(shareWords)).toEqual(['0.0%', 'under 0.1%', '5.9%', '100.0%']);
});
