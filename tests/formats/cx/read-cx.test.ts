import { describe, expect, it } from 'vitest';
import { readFixture } from '../harness/read-fixture';

describe('CX 1', () => {
  it('is put together of its fragments, with values of their types', async () => {
    const { graph } = await readFixture('cx', 'files/fragments.cx');
    expect(graph.attributes).toEqual([
      ['name', 'Canals'],
      ['rivers', ['A', 'B']],
    ]);
    expect(graph.nodes).toEqual([
      {
        id: '1',
        attributes: [
          ['label', 'Lock'],
          ['represents', 'canal:lock'],
          ['x', 10.5],
          ['y', -3],
          ['depth', 4.5],
        ],
      },
      {
        id: '2',
        attributes: [
          ['label', 'Weir'],
          ['open', true],
          ['years', [1901, 1950]],
        ],
      },
      { id: '3', attributes: [['open', true]] },
    ]);
    expect(graph.edges).toEqual([
      {
        id: '4',
        source: '1',
        target: '2',
        attributes: [
          ['relation', 'feeds'],
          ['toll', 'many'],
          ['id', '9007199254740993'],
        ],
      },
      { id: '5', source: '3', target: '3', attributes: [] },
    ]);
  });

  it('notes aspects and attributes that are not kept, and values of another type', async () => {
    const { problems } = await readFixture('cx', 'files/fragments.cx');
    expect(problems.map(({ kind, line, message }) => [kind, line, message])).toEqual([
      ['not-kept', 16, 'the aspect “cyVisualProperties” is not kept; entries: 1'],
      ['not-kept', 13, 'attributes of node “9”, which is not there: 1'],
      ['odd-value', 14, 'the value of “toll” is not of the type integer; kept as written'],
    ]);
  });

  it.each([
    ['without-status', 'without the “status” that ends a CX file', 1],
    ['failed', 'its program says that the file failed: no network', 2],
    ['attribute-without-owner', 'attribute without “po”', 2],
  ])('is refused when %s', async (name, message, line) => {
    await expect(readFixture('cx', `broken/${name}.cx`)).rejects.toMatchObject({ message, place: { line } });
  });
});
