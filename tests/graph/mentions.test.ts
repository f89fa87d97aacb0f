import { expect, test } from 'vitest';
import { DocumentGraph } from '../../src/graph/document-graph';
import { isMentioned, mentionsOf } from '../../src/graph/mentions';
import { edge, entity, smallDocument, statement } from './small-document';

const ONE = 'principle-1>concerns>topic:trade';
const TWO = 'principle-2>concerns>topic:trade';
const BACKGROUND = 'country:CN>locatedIn>region:asia';
const graph = new DocumentGraph(
  smallDocument(
    [
      statement('principle-1'),
      statement('principle-2'),
      entity('topic:trade'),
      entity('theme:economy'),
      entity('country:CN'),
      entity('region:asia'),
    ],
    [
      edge(ONE),
      edge(TWO),
      edge('principle-1>touches>theme:economy', { derivedFrom: [ONE] }),
      edge(BACKGROUND, { basis: 'background' }),
    ],
  ),
);

test('an entity is mentioned by every edge that leads to it', () => {
  expect([...mentionsOf(graph, ['topic:trade']).edges]).toEqual([ONE, TWO]);
  expect([...mentionsOf(graph, ['topic:trade']).statements]).toEqual(['principle-1', 'principle-2']);
});

test('a theme is mentioned where its topics are', () => {
  expect([...mentionsOf(graph, ['theme:economy']).edges]).toEqual([ONE]);
});

test('a statement says all its edges; an edge is its own mention; background facts are none', () => {
  expect([...mentionsOf(graph, ['principle-2']).edges]).toEqual([TWO]);
  expect([...mentionsOf(graph, [ONE]).edges]).toEqual([ONE]);
  expect(mentionsOf(graph, ['country:CN', BACKGROUND]).edges.size).toBe(0);
  expect(mentionsOf(graph, ['nothing']).statements.size).toBe(0);
});

test('words are a mention in the statement of the edge only', () => {
  const mentions = mentionsOf(graph, [ONE]);
  expect(isMentioned(graph, mentions, 'principle-1', 'topic:trade')).toBe(true);
  expect(isMentioned(graph, mentions, 'principle-2', 'topic:trade')).toBe(false);
});
