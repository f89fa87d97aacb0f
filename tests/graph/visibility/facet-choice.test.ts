import { expect, test } from 'vitest';
import { DocumentGraph } from '../../../src/graph/document-graph';
import { facetChoice } from '../../../src/graph/visibility/facet-choice';
import { edge, entity, smallDocument, statement } from '../small-document';

const graph = new DocumentGraph(
  smallDocument(
    [statement('s1'), entity('region:north'), entity('country:AA'), entity('topic:fish')],
    [edge('s1>concerns>topic:fish')],
  ),
);

test.each([
  ['all', [], []],
  ['all', ['organisation'], []],
  ['without', ['region'], ['region']],
  ['only', ['region', 'country', 'topic'], ['principle']],
  ['none', ['region', 'country', 'topic', 'principle'], []],
])('a filter is told by what is least: %s', (how, without, values) => {
  expect(facetChoice(graph, { facet: 'kind', without })).toEqual({ how, values });
});
