import { describe, expect, it } from 'vitest';
import { attributeOf } from '../../../src/graph/property-graph';
import { readFixture } from '../harness/read-fixture';

describe('a canvas', () => {
  it('has cards that are called by their text, file, address or label, and lie around their middles', async () => {
    const { graph } = await readFixture('canvas', 'files/cards.canvas');
    const said = graph.nodes.map(({ id, attributes }) =>
      [id, ...['label', 'kind', 'x', 'y'].map((name) => attributeOf(attributes, name) ?? '-')].join(' '),
    );
    expect(said).toEqual([
      'g Harbour group 200 150',
      'inner - group 110 110',
      't Port text 70 55',
      'f Quay.md file 300 55',
      'l https://example.org link 905 905',
    ]);
  });

  it('has groups, of which the smallest that a card lies in is its parent', async () => {
    const { graph, found } = await readFixture('canvas', 'files/cards.canvas');
    expect(graph.nodes.map(({ attributes }) => attributeOf(attributes, 'parent'))).toEqual([
      undefined,
      'g',
      'inner',
      'g',
      undefined,
    ]);
    expect(found).toEqual(['members of groups, by where they lie: 3']);
  });

  it('has edges that lead where their arrows do', async () => {
    const { graph } = await readFixture('canvas', 'files/cards.canvas');
    expect(graph.edges.map(({ source, target, directed }) => [source, target, directed])).toEqual([
      ['t', 'f', undefined],
      ['l', 't', undefined],
      ['f', 'l', false],
      ['g', 'l', false],
    ]);
  });

  it('keeps colours, and numbers that stand for the colours of a program apart from them', async () => {
    const { graph } = await readFixture('canvas', 'files/cards.canvas');
    expect(graph.nodes[2]!.attributes).toContainEqual(['colour number', '4']);
    expect(graph.nodes[3]!.attributes).toContainEqual(['color', '#00ff00']);
    expect(graph.edges[1]!.attributes).toContainEqual(['color', '#112233']);
  });

  it('is refused for a card without a size', async () => {
    await expect(readFixture('canvas', 'broken/card-without-size.canvas')).rejects.toMatchObject({
      message: 'node without a number “width”',
      place: { line: 2, column: 2 },
    });
  });
});
