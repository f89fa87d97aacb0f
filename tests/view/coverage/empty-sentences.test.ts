import { expect, test } from 'vitest';
import { plainText } from '../../../src/language/say-pieces';
import { emptySentences, type ToldSilences } from '../../../src/view/coverage/empty-sentences';

const THEMES = { row: 'region' as const, column: 'theme' as const, label: (id: string) => `“${id}”` };
const KINDS = { ...THEMES, column: undefined };
const tell = (silences: ToldSilences, naming: typeof THEMES | typeof KINDS = THEMES) =>
  emptySentences(silences, naming).map(plainText);

test('silent columns are told together, four by name, of more three and a count', () => {
  const say = (columns: string[]) => tell({ columns, topics: [], rows: [], pairs: [] });
  expect(say([])).toEqual([]);
  expect(say(['a'])).toEqual(['No statement names a region together with the theme “a”.']);
  expect(say(['a', 'b', 'c', 'd'])).toEqual([
    'No statement names a region together with the theme “a”, “b”, “c” or “d”.',
  ]);
  expect(say(['a', 'b', 'c', 'd', 'e'])).toEqual([
    'No statement names a region together with the theme “a”, “b”, “c” or 2 more.',
  ]);
});

test('rows and the most telling pair follow', () => {
  const pairs: [string, string][] = [
    ['north', 'fish'],
    ['south', 'salt'],
  ];
  expect(tell({ columns: [], topics: ['cod'], rows: ['islet'], pairs })).toEqual([
    'No statement names a region together with the topic “cod”.',
    'No theme is named together with “islet”.',
    '“north” and “fish” are never named together.',
  ]);
});

test('kinds of statement have sentences of their own', () => {
  const silences = {
    columns: ['Aims'],
    topics: [],
    rows: ['islet'],
    pairs: [['north', 'Articles']] as [string, string][],
  };
  expect(tell(silences, KINDS)).toEqual([
    'No statement under “Aims” names a region.',
    'No statement under “Articles” names “north”.',
  ]);
});
