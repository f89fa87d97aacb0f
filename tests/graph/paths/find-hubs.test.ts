import { expect, test } from 'vitest';
import type { AtlasEdge, AtlasNode } from '../../../src/graph/atlas-document';
import { DocumentGraph } from '../../../src/graph/document-graph';
import { findHubs } from '../../../src/graph/paths/find-hubs';
import { edge, entity, membership, organisation, region, smallDocument, statement } from '../small-document';

const hubs = (nodes: AtlasNode[], edges: AtlasEdge[]) => [
  ...findHubs(new DocumentGraph(smallDocument(nodes, edges))),
];
const statements = (count: number) => Array.from({ length: count }, (_, index) => statement(`s${index}`));
const naming = (count: number, target: string) =>
  Array.from({ length: count }, (_, index) => edge(`s${index}>concerns>${target}`));

test('the issuer, universal organisations and the world are hubs, however few links they have', () => {
  const world = entity('region:world', { region: { basis: 'standard', world: true } });
  const nodes = [
    entity('country:RU'),
    organisation('organisation:all', true),
    world,
    region('region:a', ['AA']),
  ];
  expect(hubs(nodes, [])).toEqual(['country:RU', 'organisation:all', 'region:world']);
});

test('so is what a sixth of all statements names, but not in a document of a few', () => {
  const topics = [entity('topic:often'), entity('topic:seldom')];
  const edges = [...naming(6, 'topic:often'), ...naming(5, 'topic:seldom')];
  expect(hubs([...statements(36), ...topics], edges)).toEqual(['topic:often']);
  expect(hubs([...statements(4), ...topics], edges.slice(0, 4))).toEqual([]);
});

test('a statement that names much, a theme and a body of many members are none', () => {
  const countries = Array.from({ length: 20 }, (_, index) => entity(`country:c${index}`));
  const topics = Array.from({ length: 20 }, (_, index) => entity(`topic:t${index}`));
  const edges = [
    ...countries.map(({ id }) => membership(`${id}>memberOf>organisation:club`)),
    ...topics.map(({ id }) => edge(`s0>concerns>${id}`)),
    ...statements(20).map(({ id }) => edge(`${id}>touches>theme:sea`, { basis: 'derived' })),
  ];
  const nodes = [...statements(20), ...countries, ...topics, organisation('organisation:club')];
  expect(hubs([...nodes, entity('theme:sea')], edges)).toEqual([]);
});

test('a statement that names something twice counts once', () => {
  const edges = [1, 2, 3, 4, 5].map((number) => edge(`s0>concerns>topic:one#${number}`));
  expect(hubs([...statements(2), entity('topic:one')], edges)).toEqual([]);
});
