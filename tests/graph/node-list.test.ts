import { describe, expect, it } from 'vitest';
import { NodeList, PAGE, type NodeQuery } from '../../src/graph/node-list';
import type { PropertyGraph } from '../../src/graph/property-graph';

const GRAPH: PropertyGraph = {
  directed: false,
  attributes: [],
  nodes: [
    { id: 'n2', attributes: [['name', 'Élan']] },
    {
      id: 'n10',
      attributes: [
        ['name', 'zebra'],
        ['type', 'animal'],
      ],
    },
    { id: 'n1', attributes: [['type', 'animal']] },
  ],
  edges: [
    { source: 'n1', target: 'n2', attributes: [] },
    { source: 'n1', target: 'n1', attributes: [] },
  ],
};
const list = new NodeList(GRAPH, { nodes: { label: 'name', kind: 'type' }, edges: {}, kinds: {} });
const ask = (query: Partial<NodeQuery> = {}) =>
  list.page({ text: '', kind: null, order: 'file', from: 0, ...query }).nodes.map(({ id }) => id);

describe('the list of all nodes', () => {
  it('is in the order of the file, of names, kinds or links', () => {
    expect(ask()).toEqual(['n2', 'n10', 'n1']);
    expect(ask({ order: 'label' })).toEqual(['n2', 'n1', 'n10']);
    expect(ask({ order: 'kind' })).toEqual(['n2', 'n1', 'n10']);
    expect(ask({ order: 'links' })).toEqual(['n1', 'n2', 'n10']);
  });

  it('is searched without regard to case and accents, in names and ids', () => {
    expect(ask({ text: 'elan' })).toEqual(['n2']);
    expect(ask({ text: ' N1 ' })).toEqual(['n10', 'n1']);
    expect(ask({ text: 'nobody' })).toEqual([]);
  });

  it('is cut to a kind, those without one too', () => {
    expect(ask({ kind: 'animal' })).toEqual(['n10', 'n1']);
    expect(ask({ kind: '' })).toEqual(['n2']);
  });

  it('has names, kinds and links of its nodes; a loop counts once', () => {
    const { nodes, found } = list.page({ text: 'n1', kind: 'animal', order: 'links', from: 0 });
    expect(found).toBe(2);
    expect(nodes[0]).toEqual({ id: 'n1', label: 'n1', kind: 'animal', links: 2 });
  });

  it('comes in pages', () => {
    const nodes = Array.from({ length: PAGE + 3 }, (_, index) => ({ id: `${index}`, attributes: [] }));
    const long = new NodeList({ ...GRAPH, nodes, edges: [] }, { nodes: {}, edges: {}, kinds: {} });
    const query: NodeQuery = { text: '', kind: null, order: 'file', from: PAGE };
    expect(long.page(query)).toMatchObject({
      found: PAGE + 3,
      nodes: [{ id: '50' }, { id: '51' }, { id: '52' }],
    });
  });
});
