import { describe, expect, it } from 'vitest';
import { viewWords } from '../../src/figure/view-words';
import { openSmall } from '../state/open-small';

const ENGLISH = { words: 'en', labels: 'en' };

describe('what narrows a view, in words', () => {
  it('is nothing for the view as it opens', () => {
    expect(viewWords(openSmall(), ENGLISH)).toEqual([]);
  });

  it('names places with tiers, facets, what is hidden and the neighbourhood', () => {
    const open = openSmall();
    open.filtering.togglePlace('region:north', 'north');
    open.filtering.toggleTier('3', 'Through membership');
    open.filtering.toggleValue('stance', 'rejects', 'rejects');
    open.folding.hide(['c1']);
    open.focusOn('s1', 2);
    expect(viewWords(open, ENGLISH)).toEqual([
      'north + through membership',
      'stance of the speaker: without rejects',
      'hidden by hand: 1',
      'neighbourhood of s1 (steps: 2)',
    ]);
    expect(viewWords(open, { words: 'ru', labels: 'ru' }).slice(1)).toEqual([
      'отношение говорящего: кроме отвергает',
      'скрыто вручную: 1',
      'окружение узла s1 (шагов: 2)',
    ]);
  });

  it('leaves out what is paused', () => {
    const open = openSmall();
    open.filtering.togglePlace('region:north', 'north');
    open.filtering.pauseRegion(true);
    open.filtering.toggleValue('kind', 'comment', 'comments');
    open.filtering.pauseFacet('kind', true);
    expect(viewWords(open, ENGLISH)).toEqual([]);
  });
});
