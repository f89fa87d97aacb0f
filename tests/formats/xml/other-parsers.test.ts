import { DOMParser as SecondParser } from '@xmldom/xmldom';
import Graph from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import { describe, expect, it } from 'vitest';
import type { Writable, Write } from '../../../src/formats/format';
import { writeGexf } from '../../../src/formats/gexf/write-gexf';
import { writeGraphml } from '../../../src/formats/graphml/write-graphml';
import { readGexf } from '../../../src/formats/gexf/read-gexf';
import { DEFAULT_CHOICES } from '../../../src/formats/reading/problem';
import { attributeOf, type PropertyGraph } from '../../../src/graph/property-graph';
import { arbitraryGraph } from '../../graph/mapping/arbitrary-graph';
import fc from '../../properties';

interface Shape {
  nodes: string[];
  edges: string[];
}

async function textOf(write: Write, graph: PropertyGraph): Promise<string> {
  const { files } = await write({ graph } as Writable);
  return String(files[0].content);
}

/** What a second XML parser sees: ids of nodes, and ends of edges. */
function shapeInXml(xml: string): Shape {
  const elements = (name: string) => {
    const found = new SecondParser().parseFromString(xml, 'text/xml').getElementsByTagName(name);
    return Array.from({ length: found.length }, (_, index) => found.item(index)!);
  };
  return {
    nodes: elements('node').map((node) => node.getAttribute('id') ?? ''),
    edges: elements('edge').map((edge) => `${edge.getAttribute('source')}>${edge.getAttribute('target')}`),
  };
}

const shapeOf = ({ nodes, edges }: PropertyGraph): Shape => ({
  nodes: nodes.map(({ id }) => id),
  edges: edges.map(({ source, target }) => `${source}>${target}`),
});

/** A graph that graphology can hold: its ids pollute no prototype. */
const plain: PropertyGraph = {
  directed: true,
  attributes: [['description', 'Ships & harbours']],
  nodes: [
    {
      id: 'a',
      attributes: [
        ['label', 'Aurora'],
        ['tonnage', 5200],
        ['afloat', true],
        ['kind', '<ship>'],
        ['flags', ['red', 'white, blue']],
      ],
    },
    { id: 'b', attributes: [['kind', 'harbour']] },
  ],
  edges: [{ id: 'e', source: 'a', target: 'b', attributes: [['weight', 2.5]] }],
};

describe('what other programs read of files that are written', () => {
  it.each([
    ['GEXF', writeGexf],
    ['GraphML', writeGraphml],
  ])('%s has the nodes and edges of any graph to a second XML parser', async (_name, write: Write) => {
    await fc.assert(
      fc.asyncProperty(arbitraryGraph(), async (graph) => {
        expect(shapeInXml(await textOf(write, graph))).toEqual(shapeOf(graph));
      }),
      { numRuns: 50 },
    );
  });

  it('keeps the line ends of XML 1.1 in ids, which some parsers would make blanks', async () => {
    const graph = { ...plain, nodes: [{ id: 'a\u0085b\u2028', attributes: [] }], edges: [] };
    expect(shapeInXml(await textOf(writeGraphml, graph))).toEqual(shapeOf(graph));
  });

  it('GEXF has the same attributes to graphology', async () => {
    const graph = gexf.parse(Graph, await textOf(writeGexf, plain));
    expect(graph.getNodeAttributes('a')).toEqual({
      label: 'Aurora',
      tonnage: 5200,
      afloat: true,
      kind: '<ship>',
      flags: ['red', 'white, blue'],
    });
    expect(graph.getEdgeAttributes('e')).toEqual({ weight: 2.5 });
    expect(graph.isDirected('e')).toBe(true);
  });

  it('GraphML has the same attributes to graphology', async () => {
    const graph = graphml.parse(Graph, await textOf(writeGraphml, plain));
    const [aurora, edge] = [graph.getNodeAttributes('a'), graph.getEdgeAttributes('e')];
    expect(aurora).toMatchObject({ label: 'Aurora', tonnage: 5200, afloat: true, kind: '<ship>' });
    expect(edge).toEqual({ weight: 2.5 });
  });
});

describe('what graphology writes', () => {
  const graph = new Graph({ type: 'directed' });
  graph.addNode('a', { label: 'Aurora', kind: 'ship', x: 1, y: 2, size: 3, color: '#ff8800' });
  graph.addNode('b', { label: 'Borea & Co' });
  graph.addEdgeWithKey('e', 'a', 'b', { weight: 0.5 });

  it('as GEXF is read', async () => {
    const reading = await readGexf([{ name: 'file', text: gexf.write(graph) }], { choices: DEFAULT_CHOICES });
    const [a, b] = reading.graph.nodes;
    expect(reading.counts).toEqual({ nodes: 2, edges: 1 });
    expect(attributeOf(a!.attributes, 'label')).toBe('Aurora');
    expect(attributeOf(b!.attributes, 'label')).toBe('Borea & Co');
    expect(attributeOf(reading.graph.edges[0]!.attributes, 'weight')).toBe(0.5);
  });
});
