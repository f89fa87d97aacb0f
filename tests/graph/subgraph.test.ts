import { describe, expect, it } from 'vitest';
import { checkStored } from '../../src/graph/stored/check-stored';
import { subgraph } from '../../src/graph/subgraph';
import { toPropertyGraph } from '../../src/graph/to-property-graph';
import { readConcept } from './concept-document';

const whole = await readConcept();
const ids = (list: { id: string }[]) => new Set(list.map(({ id }) => id));
const everything = { nodes: ids(whole.nodes), edges: ids(whole.edges) };
const statements = ids(whole.nodes.filter(({ type }) => type === 'statement'));

describe('a part of a document', () => {
  it('is the document where nothing is left out', () => {
    expect(subgraph(whole, everything)).toEqual(whole);
  });

  it('has the nodes and edges that are asked for, and no edge without its ends', () => {
    const nodes = new Set([...statements, 'organisation:un']);
    const part = subgraph(whole, { nodes, edges: everything.edges });
    expect(ids(part.nodes)).toEqual(nodes);
    expect(part.edges.length).toBeGreaterThan(0);
    expect(part.edges.every(({ source, target }) => nodes.has(source) && nodes.has(target))).toBe(true);
    expect(subgraph(whole, { nodes, edges: new Set() }).edges).toEqual([]);
  });

  it('is a document that can be stored, and places nothing else', () => {
    const part = subgraph(whole, { nodes: statements, edges: everything.edges });
    expect(checkStored(JSON.parse(JSON.stringify(part))).findings).toEqual([]);
    for (const places of Object.values(part.positions))
      expect(Object.keys(places).every((id) => statements.has(id))).toBe(true);
    expect(JSON.stringify(part.nodes)).not.toMatch(/\]\(\w+:/);
  });

  it('keeps marks of what it has, and words of what it has not', () => {
    const isMarked = (node: (typeof whole.nodes)[number]) =>
      node.type === 'statement' && node.wording.en.includes('](organisation:un)');
    const marked = whole.nodes.find(isMarked)!;
    const with_ = subgraph(whole, { nodes: new Set([marked.id, 'organisation:un']), edges: new Set() });
    expect(with_.nodes.some(isMarked)).toBe(true);
    const without = subgraph(whole, { nodes: new Set([marked.id]), edges: new Set() });
    expect(without.nodes.some(isMarked)).toBe(false);
  });

  it('counts the same as a property graph', () => {
    const part = subgraph(whole, { nodes: statements, edges: everything.edges });
    const graph = toPropertyGraph(part);
    expect([graph.nodes.length, graph.edges.length]).toEqual([part.nodes.length, part.edges.length]);
  });
});
