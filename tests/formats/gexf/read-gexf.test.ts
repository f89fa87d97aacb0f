import { describe, expect, it } from 'vitest';
import { readGexf } from '../../../src/formats/gexf/read-gexf';
import { DEFAULT_CHOICES } from '../../../src/formats/reading/problem';
import { Refused } from '../../../src/formats/reading/refused';
import { readFixture } from '../harness/read-fixture';

const open = (name: string) => readFixture('gexf', `files/${name}`);

async function refusalOf(name: string): Promise<Refused> {
  return readFixture('gexf', `broken/${name}`).then(
    () => expect.fail(`${name} was read`),
    (error: unknown) => {
      expect(error).toBeInstanceOf(Refused);
      return error as Refused;
    },
  );
}

describe('a GEXF file', () => {
  it('has values of the types that it declares, and those of all nodes', async () => {
    const { graph } = await open('everything-1.3.gexf');
    const [aurora, borea, proto] = graph.nodes;
    expect(aurora).toEqual({
      id: '012',
      attributes: [
        ['label', 'Aurora'],
        ['tonnage', 5200],
        ['draught', 7.25],
        ['page', 'https://example.org/aurora'],
        ['flags', ['red, white', 'blue']],
        ['soundings', [1.5, 2, 3.25]],
        ['imo', '9007199254740993'],
        ['constructor', 'yes'],
        ['color', '#0aa0ff99'],
        ['x', 100.5],
        ['y', -40],
        ['z', -1],
        ['size', 12],
        ['shape', 'image'],
        ['image', 'https://example.org/ship.png'],
        ['kind', 'ship'],
        ['afloat', true],
      ],
    });
    expect(borea?.attributes).toEqual([
      ['label', 'Borea'],
      ['kind', 'harbour'],
      ['afloat', false],
      ['color', '#ff8800'],
      ['x', -3],
      ['y', 4],
    ]);
    expect(proto?.id).toBe('__proto__');
  });

  it('has edges as they are written: directed or not, mutual, with kind and weight', async () => {
    const { graph, counts, problems } = await open('everything-1.3.gexf');
    expect(counts).toEqual({ nodes: 3, edges: 4 });
    expect(graph.directed).toBe(true);
    expect(graph.edges).toEqual([
      {
        id: 'e1',
        source: '012',
        target: '12',
        attributes: [
          ['label', 'sails to'],
          ['weight', 2.5],
          ['relation', 'route'],
          ['distance', 120.75],
          ['color', '#000000'],
          ['thickness', 3],
          ['shape', 'dashed'],
        ],
      },
      { source: '012', target: '12', directed: false, attributes: [] },
      { id: 'e3', source: '12', target: '12', directed: false, attributes: [['type', 'mutual']] },
      { id: 'e4', source: '__proto__', target: '012', attributes: [] },
    ]);
    expect(graph.attributes).toContainEqual(['description', 'Ships & harbours']);
    expect(problems.map(({ kind, line }) => [kind, line])).toEqual([['not-kept', 14]]);
  });

  it('has times as they are written', async () => {
    const { graph } = await open('dynamic-1.2.gexf');
    expect(graph.attributes).toEqual([
      ['start', '2009-01-01'],
      ['end', '2010-01-01'],
      ['timeformat', 'date'],
    ]);
    const [a, b] = graph.nodes;
    expect(a?.attributes).toContainEqual(['endopen', '2009-06-01']);
    expect(a?.attributes).toContainEqual([
      'price',
      [
        { value: 10, start: '2009-01-01', end: '2009-02-01' },
        { value: 12.5, startopen: '2009-02-01' },
      ],
    ]);
    expect(b?.attributes).toContainEqual([
      'spells',
      [{ start: '2009-01-01', end: '2009-01-15' }, { start: '2009-03-01' }],
    ]);
  });

  it('has nodes inside nodes, in the order of the file, and edges among them', async () => {
    const { graph } = await open('hierarchy-1.2.gexf');
    const parents = graph.nodes.map(({ id, attributes }) => [
      id,
      attributes.find(([name]) => name === 'parent')?.[1],
    ]);
    expect(parents).toEqual([
      ['a', undefined],
      ['b', 'a'],
      ['c', 'b'],
      ['d', 'a'],
      ['e', 'a'],
      ['f', 'a'],
    ]);
    expect(graph.nodes[5]?.attributes).toContainEqual(['parents', ['a', 'e']]);
    expect(graph.edges.map(({ source, target }) => source + target)).toEqual(['cb', 'bd', 'ef']);
  });

  it('may be of the first draft, without namespaces, or in another encoding', async () => {
    const { graph } = await open('first-draft-1.1.gexf');
    expect(graph.nodes[0]?.attributes).toEqual([
      ['label', 'Ada'],
      ['age', 36],
      ['spells', [{ start: '1815', end: '1852' }]],
    ]);
    expect(graph.nodes[1]?.attributes).toContainEqual(['color', '#800000']);
    expect((await open('plain.gexf')).graph.nodes.map(({ attributes }) => attributes[0]?.[1])).toEqual([
      'A → B',
      '<b>',
    ]);
    expect((await open('utf-16.gexf')).graph.nodes[0]?.id).toBe('ж');
    expect((await open('latin-1.gexf')).graph.nodes[0]?.id).toBe('é');
  });

  it('is read with notes on what is odd in it, each with its place', async () => {
    const { graph, problems } = await open('odd-values.gexf');
    expect(problems.map(({ kind, line, column }) => `${kind} ${line}:${column}`)).toEqual([
      'odd-value 5:7',
      'odd-value 9:41',
      'repeated-node 10:7',
      'odd-value 11:31',
      'repeated-edge 15:7',
      'not-kept 11:72',
      'missing-node 14:7',
    ]);
    expect(graph.nodes[0]?.attributes).toEqual([
      ['label', 'A'],
      ['count', 'many'],
      ['label_2', 'other'],
    ]);
    expect(graph.edges[0]?.attributes).toEqual([['weight', 'heavy']]);
    expect(graph.edges[1]?.attributes).toEqual([['type', 'sideways']]);
  });

  it('takes one default and one position for each node', () => {
    const text = `<gexf xmlns:viz="v"><graph><nodes><node id="a">
      <viz:position x="1" y="0"/><viz:position x="2" y="2"/><viz:color r="300" g="0" b="0"/></node></nodes></graph></gexf>`;
    const reading = readGexf([{ name: 'a', text }], { choices: DEFAULT_CHOICES });
    expect(reading).toMatchObject({
      graph: {
        nodes: [
          {
            attributes: [
              ['x', 1],
              ['y', 0],
            ],
          },
        ],
      },
      problems: [
        { kind: 'not-kept', line: 2, message: '<position> that is repeated or odd: not kept (once)' },
        { kind: 'not-kept', line: 2 },
      ],
    });
  });
});

describe('a GEXF file is refused', () => {
  it.each([
    ['raw-ampersand', 2, 30, /“&”/],
    ['entity-bomb', 2, 1, /document type/],
    ['external-entity', 1, 1, /document type/],
    ['parameter-entity', 1, 1, /document type/],
    ['unknown-entity', 1, 47, /entity/],
    ['prefix-unknown', 1, 54, /prefix/],
    ['too-deep', 1, 2554, /deeper/],
    ['node-without-id', 1, 21, /<node> without “id”/],
    ['edge-without-target', 2, 1, /<edge> without “target”/],
    ['cut-off', 2, 1, /unclosed/],
    ['no-graph', 1, 1, /no <graph>/],
  ])('%s, on line %i', async (name, line, column, words) => {
    const { message, place } = await refusalOf(`${name}.gexf`);
    expect(place).toEqual({ line, column });
    expect(message).toMatch(words);
  });

  it('before an entity bomb is unpacked', async () => {
    const before = performance.now();
    await refusalOf('entity-bomb.gexf');
    expect(performance.now() - before).toBeLessThan(10_000);
  });
});
