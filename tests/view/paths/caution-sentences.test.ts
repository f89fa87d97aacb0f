import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/language/say-pieces';
import { DocumentGraph } from '../../../src/graph/document-graph';
import { evidencePaths } from '../../../src/graph/paths/evidence-path';
import { basisCounts } from '../../../src/view/paths/basis-counts';
import { cautionSentences } from '../../../src/view/paths/caution-sentences';
import { whyTitle } from '../../../src/view/paths/why-title';
import { edge, entity, organisation, smallDocument, statement } from '../../graph/small-document';

const statements = Array.from({ length: 9 }, (_, index) => statement(`s${index}`));
const hubs = [
  entity('country:RU'),
  organisation('organisation:all', true),
  entity('region:world', { region: { basis: 'standard', world: true } }),
  entity('topic:often'),
];

/** A path from s0 to s1 by way of a node, or along statements in a row. */
function cautions(via: string, edges = [edge(`s0>concerns>${via}`), edge(`s1>concerns>${via}`)]) {
  const naming = [5, 6, 7].map((number) => edge(`s${number}>concerns>topic:often`));
  const graph = new DocumentGraph(smallDocument([...statements, ...hubs], [...edges, ...naming]));
  const answer = evidencePaths(graph, ['s0', 's1'], { date: '2023-03-31', count: 1 });
  const around = { graph, label: (id: string) => graph.node(id)!.label.en, isOnly: answer.isOnlyThroughHubs };
  return { path: answer.paths[0]!, cautions: cautionSentences(answer.paths[0]!, around).map(plainText) };
}

describe('a path that says little', () => {
  const EVERY = 'Every path runs through something linked with nearly everything, this one through';

  it.each([
    ['country:RU', 'RU, which issued the document'],
    ['organisation:all', 'all, a universal organisation'],
    ['region:world', 'world, which is everywhere'],
    ['topic:often', 'often, which 5 of 9 statements name'],
  ])('is said to run through %s', (via, named) => {
    expect(cautions(via).cautions).toEqual([`${EVERY} ${named}: that says little about the two.`]);
  });

  it('is one of many links', () => {
    const row = ['s0>restates>s2', 's2>restates>s3', 's3>restates>s4', 's4>restates>s8', 's8>restates>s1'];
    const { cautions: said, path } = cautions('', row.map((id) => edge(id))); // prettier-ignore
    expect(said).toEqual([
      'A long way round, over 5 links: the text itself does not bring the two together.',
    ]);
    expect(basisCounts(path)).toEqual([['inferred', 5]]);
  });

  it('is told from one that needs no caution', () => {
    expect(cautions('', [edge('s0>restates>s1')]).cautions).toEqual([]);
  });

  it('need not be the only one', () => {
    const { path } = cautions('country:RU');
    const graph = new DocumentGraph(smallDocument([...statements, ...hubs], []));
    const [said] = cautionSentences(path, { graph, label: (id) => id, isOnly: false }).map(plainText);
    expect(said).toMatch(/^This path runs through country:RU, /);
  });
});

it('the title asks the question in the language of the data, and names a statement by its number', () => {
  const nodes = [
    statement('s0', { locator: { section: 'one', item: 3 } }),
    entity('topic:net', { label: { en: 'Nets', ru: 'Сети' } }),
  ];
  const graph = new DocumentGraph(smallDocument(nodes, []));
  expect(whyTitle(graph, ['s0', 'topic:net'], 'ru')).toBe('Why Test 3 and Сети?');
});
