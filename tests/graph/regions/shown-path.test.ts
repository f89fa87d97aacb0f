import { describe, expect, it } from 'vitest';
import { DocumentGraph } from '../../../src/graph/document-graph';
import { placeStatements } from '../../../src/graph/regions/region-filter';
import { shownPath } from '../../../src/graph/regions/shown-path';
import { computeVisibility } from '../../../src/graph/visibility/visibility';
import * as small from '../small-document';
import { DEFAULT_QUERY } from '../visibility/visibility-query';

const { edge, entity, located, membership, organisation, region, statement } = small;
const graph = new DocumentGraph(
  small.smallDocument(
    [
      statement('s1'),
      statement('s2'),
      organisation('organisation:club'),
      organisation('organisation:pact'),
      region('region:north', ['AA', 'BB']),
      entity('country:AA'),
      entity('country:BB', { named: false }),
      entity('country:CC'),
    ],
    [
      edge('s1>strengthens>organisation:club'),
      edge('s2>strengthens>organisation:pact'),
      edge('s1>concerns>country:CC', { basis: 'inferred' }),
      membership('country:AA>memberOf>organisation:club'),
      membership('country:BB>memberOf>organisation:pact'),
      located('country:AA>locatedIn>region:north'),
      located('country:BB>locatedIn>region:north'),
    ],
  ),
);
const result = placeStatements(graph, small.smallGeography, {
  regions: ['region:north'],
  tiers: ['3'],
  date: '2023-03-31',
  lists: {},
});
const all = () => true;
const clubPath = [
  's1>strengthens>organisation:club',
  'country:AA>memberOf>organisation:club',
  'country:AA>locatedIn>region:north',
];

describe('the shown path', () => {
  it('leads over members to the region', () => {
    const { nodes, edges } = shownPath(graph, result, { passes: all, allows: all });
    expect(edges.size).toBe(6);
    expect(nodes).toContain('region:north');
    expect(nodes).toContain('country:BB');
  });

  it('is that of passing statements', () => {
    const { nodes, edges } = shownPath(graph, result, { passes: (id) => id === 's1', allows: all });
    expect([...edges]).toEqual(clubPath);
    expect([...nodes]).toEqual(['organisation:club', 'country:AA', 'region:north']);
  });

  it('begins with passing edges, and takes nothing of what others lead to', () => {
    const { edges } = shownPath(graph, result, { passes: all, allows: (id) => id.startsWith('s1') });
    expect([...edges]).toEqual(clubPath);
    expect(shownPath(graph, result, { passes: all, allows: () => false }).edges.size).toBe(0);
  });

  it('is empty without a region filter', () => {
    expect(shownPath(graph, null, { passes: all, allows: all })).toEqual({
      nodes: new Set(),
      edges: new Set(),
    });
  });
});

it('a region filter shows by path what a statement states, not what an inferred edge leads to', () => {
  const { nodes, edges, filtered } = computeVisibility(graph, { ...DEFAULT_QUERY, region: result });
  expect(filtered).toEqual(['country:CC']);
  expect(nodes).toContain('country:BB');
  expect(edges).toContain('country:BB>memberOf>organisation:pact');
});
