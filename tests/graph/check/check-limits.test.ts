import { expect, it } from 'vitest';
import { checkLimits } from '../../../src/graph/check/check-limits';
import { readSources } from '../../../src/formats/graph-data/read-graph-data';
import { islandFiles, smallGeography } from '../../formats/island-files';

const item = 'the old League of Lights keeps every lamp on the coast of Egypt burning all night';

function limitsOf(wording: string, quotes: string[]) {
  const evidence = quotes.map((quote) => {
    const from = item.indexOf(quote);
    return `{quote: ${quote}, at: [${from}, ${from + quote.length}]}`;
  });
  const statements = `- id: principle-1
  kind: principle
  locator: {section: part-2, item: 1, at: [0, ${item.length}]}
  voice: document
  label: Lamps
  wording: ${wording}
  edges:
    - concerns: organisation:lighthouse
      evidence: [${evidence.join(', ')}]
`;
  const files = islandFiles({ 'charter/statements.yaml': statements, 'charter/inferences.yaml': '' });
  const { sources, faults } = readSources(files, smallGeography);
  if (!sources[0] || faults.length > 0) throw new Error(JSON.stringify(faults));
  return checkLimits(sources[0], item);
}

it('counts the words of the item, its key words without names, and the longest equal run', () => {
  const { figures, findings } = limitsOf('It says that all night lamps burn.', [
    'League of Lights keeps',
    'Egypt',
  ]);
  expect(figures).toEqual([{ id: 'principle-1', words: 16, quoted: 1, run: 2 }]);
  expect(findings).toEqual([]);
});

it('allows eight equal words in a row and refuses nine, whatever their marks and capitals', () => {
  expect(limitsOf('League of Lights keeps Every Lamp on the.', ['lamp']).findings).toEqual([]);
  const [finding] = limitsOf('League of Lights keeps “every” Lamp, on the coast.', ['lamp']).findings;
  expect(finding).toMatchObject({
    path: [0, 'wording'],
    message: '9 words in a row equal to the source: "league of lights keeps every lamp on the coast"',
    hint: 'at most 8; say it in other words',
  });
});

it('allows half of the words of an item as key words and refuses more', () => {
  const eight = ['keeps every lamp on', 'burning all night', 'coast'];
  expect(limitsOf('Other words.', eight).findings).toEqual([]);
  const [finding] = limitsOf('Other words.', [...eight, 'old']).findings;
  expect(finding?.message).toBe('key words are 9 of the 16 words of "principle-1"');
});
