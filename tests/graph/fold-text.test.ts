import { expect, it } from 'vitest';
import { foldedWords, foldText } from '../../src/graph/fold-text';

it.each([
  ['Türkiye', 'turkiye'],
  ["Côte d'Ivoire", "cote d'ivoire"],
  ['ЁЛКА', 'елка'],
  ['Российский', 'российский'],
  ['йод', 'йод'],
  ['Йод'.normalize('NFD'), 'йод'],
  ['STRASSE', 'strasse'],
  ['Straße', 'strasse'],
  ['İstanbul', 'istanbul'],
])('folds %s to %s', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

it('keeps й apart from и', () => {
  expect(foldText('мои')).not.toBe(foldText('мой'));
});

it('splits words at all but letters and digits', () => {
  expect(foldedWords('Non-interference (“internal”) – 19(4)')).toEqual([
    'non',
    'interference',
    'internal',
    '19',
    '4',
  ]);
});
