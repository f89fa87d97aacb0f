import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { attributesOf, readText, refusalOf } from '../harness/read-text';

const read = (text: string) => readText(text, 'pajek');
const file = (name: string) => readFileSync(new URL(`files/${name}`, import.meta.url), 'utf8');
const links = ({ graph }: Awaited<ReturnType<typeof read>>) =>
  graph.edges.map(
    ({ source, target, directed }) => `${source}-${target}${directed === undefined ? '' : directed}`,
  );

describe('vertices of Pajek', () => {
  it('have label, place, shape, size, colour and times', async () => {
    const { graph } = await read(file('places-and-times.net'));
    expect(attributesOf(graph.nodes[0])).toEqual({
      label: 'Gate "East"',
      x: 0.1,
      y: 0.25,
      z: 0.5,
      shape: 'box',
      size: 2.5,
      color: '#ff0000',
      bc: 'Blue',
      bw: 2,
      url: 'https://example.org/a b',
      spells: [
        { start: '1', end: '3' },
        { start: '5', end: '5' },
      ],
    });
    expect(attributesOf(graph.nodes[2])).toMatchObject({ label: 'Oasis', shape: 'triangle', start: '4' });
    expect(graph.attributes).toEqual([['title', 'Old trade routes']]);
  });

  it('are there without a line of their own', async () => {
    const { graph, found } = await read('*Vertices 3\n2 "b"\n');
    expect(graph.nodes).toEqual([
      { id: '1', attributes: [] },
      { id: '2', attributes: [['label', 'b']] },
      { id: '3', attributes: [] },
    ]);
    expect(found).toEqual(['vertices without a line of their own: 2']);
  });

  it('take a name in quotes as a text, whatever it looks like', async () => {
    const { graph } = await read('*Vertices 1\n1 "5" ic "Red" id "007"\n');
    expect(attributesOf(graph.nodes[0])).toEqual({ label: '5', color: '#ff0000', id: '007' });
  });

  it('may end with a backslash, or hold marks that one stands before', async () => {
    const { graph } = await read('*Vertices 2\n1 "C:\\"\n2 "a \\"b\\" \\\\ c" 0.5 0.5\n');
    expect(graph.nodes.map((node) => attributesOf(node).label)).toEqual(['C:\\', 'a "b" \\ c']);
  });

  it('have the values of partitions and vectors of their number', async () => {
    const { graph, problems } = await read(file('project.paj'));
    expect(attributesOf(graph.nodes[2])).toEqual({ label: 'c', 'sides.clu': 2, sizes: 12 });
    expect(problems.map(({ line }) => line).sort((a, b) => a - b)).toEqual([20, 24, 26]);
  });
});

describe('links of Pajek', () => {
  it('are arcs, edges and lists of both, with relations, values and looks', async () => {
    const reading = await read(file('places-and-times.net'));
    expect(reading.graph.directed).toBe(true);
    expect(links(reading)).toEqual([
      '1-2',
      '2-2',
      '1-2',
      '3-4false',
      '1-5false',
      '4-1',
      '4-2',
      '1-3false',
      '1-4false',
      '1-5false',
    ]);
    expect(attributesOf(reading.graph.edges[0])).toEqual({
      relation: 'supplies', weight: 3.5, thickness: 2, color: '#808080', label: 'salt', start: '2', end: '2',
    }); // prettier-ignore
    expect(attributesOf(reading.graph.edges[2])).toEqual({ relation: '2', weight: -1 });
    expect(attributesOf(reading.graph.edges[4])).toEqual({ relation: '3', weight: 2 });
  });

  it('are undirected where there are only edges', async () => {
    const reading = await read('*Vertices 2\n*Arcs\n*Edges\n1 2\n');
    expect(reading.graph.directed).toBe(false);
    expect(links(reading)).toEqual(['1-2']);
  });

  it('are read of matrices, too', async () => {
    expect(links(await read(file('matrix.net')))).toEqual(['1-2', '2-3', '3-1', '3-3']);
    const modes = await read(file('two-modes.net'));
    expect(links(modes)).toEqual(['1-3', '1-5', '2-4', '2-5']);
    expect(modes.graph.directed).toBe(false);
    expect(modes.graph.nodes.map((node) => attributesOf(node).mode)).toEqual([1, 1, 2, 2, 2]);
  });

  it('to vertices beyond the last are told', async () => {
    const { problems, counts } = await read('*Vertices 1\n*Edges\n1 2\n');
    expect(problems).toMatchObject([{ kind: 'missing-node', line: 3 }]);
    expect(counts).toEqual({ nodes: 1, edges: 1 });
  });
});

describe('what is amiss in Pajek', () => {
  it('says which values and times it does not understand', async () => {
    const { problems, graph } = await read('*Vertices 1\n1 "a" box ic Red lonely [then]\n');
    expect(problems.map(({ message }) => message)).toEqual([
      '“lonely” stands without a value; it is not kept',
      '“[then]” is no list of times, such as [1-3,5]; it is kept as “time”',
    ]);
    expect(attributesOf(graph.nodes[0]).time).toBe('[then]');
  });

  it.each([
    ['*Vertices 2\n3 "c"\n', '2:1 vertex 3 of 2'],
    ['*Vertices 2\n1 "c\n', '2:3 a quotation mark that is not closed'],
    ['*Vertices 2\n*Arcs\n 1\n', '3:2 expected the number of a vertex'],
    ['*Vertices 2\n*Arcs\n1 b\n', '3:1 expected the number of a vertex, found “b”'],
    ['*Vertices 2\n*Matrix\n0 1\n', '2:1 a matrix of 2 rows that ends behind row 1'],
    ['*Vertices 2\n*Matrix\n0 1 1\n', '3:1 row 1 of 2 has 3 of 2 numbers'],
    ['*Network a\n*Edges\n', '2:1 links before any vertex'],
    ['*Vertices 200001\n', '1:1 more than 200,000 nodes'],
  ])('refuses %j with its place', async (text, expected) => {
    expect(await refusalOf(text, 'pajek')).toBe(expected);
  });
});
