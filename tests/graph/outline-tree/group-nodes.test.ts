import { describe, expect, it } from 'vitest';
import { DocumentGraph } from '../../../src/graph/document-graph';
import { groupNodes, GROUPINGS, type Grouping } from '../../../src/graph/outline-tree/group-nodes';
import { OutlineTree } from '../../../src/graph/outline-tree/outline-tree';
import { NOTHING_OPEN, withRow } from '../../../src/graph/outline-tree/opened-rows';
import fc from '../../properties';
import { edge, entity, smallDocument, statement } from '../small-document';
import { arbitraryOutline, sourceOf } from './arbitrary-outline';

const GRAPH = new DocumentGraph({
  ...smallDocument(
    [
      statement('s1', { locator: { section: 'two' } }),
      statement('s2', { locator: { section: 'one' }, kind: 'comment' }),
      entity('region:north'),
      entity('topic:fish'),
      entity('region:south'),
    ],
    [edge('s1>supports>region:south'), edge('s2>supports>topic:fish')],
  ),
  sections: [
    { id: 'one', title: { en: 'One' }, voice: 'document' },
    { id: 'two', title: { en: 'Two' }, voice: 'document' },
  ],
});
const ALL = {
  nodes: new Set(GRAPH.nodes().map(({ id }) => id)),
  edges: new Set(GRAPH.edges().map(({ id }) => id)),
  bridges: [],
};

describe('the nodes of an outline', () => {
  it.each<[Grouping, string[][]]>([
    ['kind', [['s1'], ['s2'], ['region:north', 'region:south'], ['topic:fish']]],
    ['order', [['s2'], ['s1'], ['region:north', 'region:south'], ['topic:fish']]],
    ['part', [['s1', 'region:south'], ['s2', 'topic:fish'], ['region:north']]],
  ])('are grouped by %s', (grouping, expected) => {
    expect(groupNodes(GRAPH, ALL, grouping).map(({ members }) => members)).toEqual(expected);
  });

  it('hang together over hidden nodes where a bridge says so', () => {
    const bridge = { id: 'x', source: 's1', target: 's2', hidden: [] };
    const [first] = groupNodes(GRAPH, { ...ALL, bridges: [bridge] }, 'part');
    expect(first?.members).toEqual(['s1', 's2', 'topic:fish', 'region:south']);
  });

  it('stand in one group each, whatever the grouping, and no group is empty or of another’s name', () => {
    fc.assert(
      fc.property(arbitraryOutline, fc.constantFrom(...GROUPINGS), ({ graph, seen }, grouping) => {
        const groups = groupNodes(graph, seen, grouping);
        const members = groups.flatMap((group) => group.members);
        expect(members.sort()).toEqual([...seen.nodes].sort());
        expect(new Set(groups.map(({ id }) => id)).size).toBe(groups.length);
        expect(groups.every((group) => group.members.length > 0)).toBe(true);
      }),
    );
  });
});

describe('an outline of a hundred thousand nodes', () => {
  it('has its last row as soon as its first', () => {
    const nodes = Array.from({ length: 100_000 }, (_, n) => entity(`topic:n${n}`));
    const graph = new DocumentGraph(smallDocument(nodes, [edge('topic:n99999>linked>topic:n0')]));
    const seen = {
      nodes: new Set(nodes.map(({ id }) => id)),
      edges: new Set(['topic:n99999>linked>topic:n0']),
      bridges: [],
    };
    const source = sourceOf(graph, seen, 'kind');
    const { id } = source.groups[0]!;
    const tree = new OutlineTree(source, withRow(NOTHING_OPEN, [id, 'topic:n99999'], true));
    expect(tree.size).toBe(100_002);
    expect(tree.row(100_001)?.part.kind).toBe('relation');
    expect(tree.row(100_000)).toMatchObject({ position: 99_999, siblings: 100_000, isOpen: true });
    expect(tree.indexOf([id, 'topic:n50000'])).toBe(50_001);
  });
});
