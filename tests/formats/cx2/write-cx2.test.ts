import { describe, expect, it } from 'vitest';
import { arbitraryGraph } from '../../graph/mapping/arbitrary-graph';
import type { Attribute, AttributeValue, PropertyGraph } from '../../../src/graph/property-graph';
import fc from '../../properties';
import { writeAndRead } from '../harness/write-and-read';

/** The same graph with one type for all values of a name, and no names that JSON puts in another order. */
function inColumns({ attributes, nodes, edges, ...rest }: PropertyGraph): PropertyGraph {
  const typed = (own: Attribute[]) =>
    own
      .map(([name, value]): Attribute => [`${name}?`, toType(value, name.length % 4)])
      .filter(([, value]) => value !== '');
  return {
    ...rest,
    attributes: typed(attributes),
    nodes: nodes.map((node) => ({ ...node, attributes: typed(node.attributes) })),
    edges: edges.map((edge) => ({ ...edge, attributes: typed(edge.attributes) })),
  };
}

function toType(value: AttributeValue, type: number): AttributeValue {
  const number = typeof value === 'number' ? value : String(value).length;
  return [JSON.stringify(value), number, number > 2, [String(value)]][type]!;
}

describe('CX2 that is written', () => {
  it('gives back every graph whose attributes have one type each, ids and directions included', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryGraph(), async (awkward) => {
        const graph = inColumns(awkward);
        const { graph: read, losses, problems } = await writeAndRead('cx2', graph);
        expect(read).toEqual(graph);
        expect(losses.every((loss) => loss.includes('kept as “policy-atlas:'))).toBe(true);
        expect(problems.filter(({ kind }) => kind === 'odd-value' || kind === 'not-kept')).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps ids that are whole numbers as they are, and says nothing of them', async () => {
    const nodes = [
      { id: '7', attributes: [] },
      { id: '0', attributes: [] },
    ];
    const edges = [{ id: '3', source: '7', target: '0', attributes: [] }];
    const { text, losses } = await writeAndRead('cx2', { directed: true, attributes: [], nodes, edges });
    expect(text).toContain('{"id":3,"s":7,"t":0,"v":{}}');
    expect(losses).toEqual([]);
  });

  it('numbers other ids, and counts them', async () => {
    const nodes = [
      { id: '07', attributes: [] },
      { id: 'b', attributes: [] },
    ];
    const edges = [{ source: '07', target: 'b', attributes: [] }];
    const { text, losses } = await writeAndRead('cx2', { directed: false, attributes: [], nodes, edges });
    expect(text).toContain('{"id":0,"v":{"policy-atlas:id":"07"}}');
    expect(losses).toEqual([
      'ids of nodes, which CX2 numbers (kept as “policy-atlas:id”): 2',
      'edges that lead both ways, which CX2 does not have (kept as “policy-atlas:directed”): 1',
    ]);
  });

  it('writes as text what has no type, and says which', async () => {
    const nodes: PropertyGraph['nodes'] = [
      { id: '1', attributes: [['rank', 1]] },
      { id: '2', attributes: [['rank', ['a', 2]]] },
      { id: '3', attributes: [['rank', null]] },
    ];
    const { graph, losses } = await writeAndRead('cx2', { directed: true, attributes: [], nodes, edges: [] });
    expect(graph.nodes.map(({ attributes }) => attributes)).toEqual([
      [['rank', '1']],
      [['rank', '["a",2]']],
      [],
    ]);
    expect(losses).toEqual([
      'attributes of nodes that CX2 has no type for, which are written as text (“rank”): 1',
      'empty attributes of nodes: 1',
    ]);
  });

  it('declares the widest type that a column needs', async () => {
    const values: AttributeValue[] = [1, 2 ** 40, 0.5];
    const nodes = values.map((value, id) => ({
      id: String(id),
      attributes: [
        ['depth', value],
        ['uses', id === 0 ? [] : [id]],
      ] satisfies Attribute[],
    }));
    const { text, graph } = await writeAndRead('cx2', { directed: true, attributes: [], nodes, edges: [] });
    expect(text).toContain('"nodes":{"depth":{"d":"double"},"uses":{"d":"list_of_integer"}}');
    expect(graph.nodes).toEqual(nodes);
  });

  it('keeps how a network of Cytoscape was drawn', async () => {
    const look = { default: { node: { NODE_SHAPE: 'hexagon' } }, nodeMapping: {}, edgeMapping: {} };
    const attributes: Attribute[] = [
      ['name', 'Canals'],
      ['visualProperties', look],
    ];
    const whole = { directed: true, attributes, nodes: [{ id: '1', attributes: [] }], edges: [] };
    const { text, graph, losses } = await writeAndRead('cx2', whole);
    expect(text).toContain(`{"visualProperties":[\n${JSON.stringify(look)}\n]}`);
    expect([graph, losses]).toEqual([whole, []]);
  });
});
