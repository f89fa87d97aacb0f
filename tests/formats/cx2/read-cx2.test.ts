import { describe, expect, it } from 'vitest';
import { readFixture } from '../harness/read-fixture';

describe('CX2', () => {
  it('has attributes under short names, with values that most have, and looks of single nodes', async () => {
    const { graph } = await readFixture('cx2', 'files/every-aspect.cx2');
    expect(graph.nodes).toEqual([
      {
        id: '1',
        attributes: [
          ['name', 'Lock'],
          ['uses', ['rise', 'fall']],
          ['depth', 4.5],
          ['color', '#FF0000'],
          ['shape', 'diamond'],
          ['size', 40],
          ['NODE_LABEL_FONT_SIZE', 9],
          ['x', 10],
          ['y', -20.5],
          ['z', 1],
        ],
      },
      {
        id: '20',
        attributes: [
          ['name', 'Weir'],
          ['depth', 1],
          ['big', '9007199254740993'],
        ],
      },
      {
        id: '3',
        attributes: [
          ['depth', 4.5],
          ['x', 0],
          ['y', 0],
        ],
      },
    ]);
  });

  it('has edges between numbers, and keeps how the network is drawn', async () => {
    const { graph } = await readFixture('cx2', 'files/every-aspect.cx2');
    expect(graph.edges[1]).toEqual({
      id: '7',
      source: '20',
      target: '20',
      attributes: [
        ['toll', true],
        ['interaction', 'leads to'],
        ['color', '#00FF00'],
        ['thickness', 2],
      ],
    });
    expect(graph.attributes.map(([name]) => name)).toEqual([
      'name',
      'version',
      'visualProperties',
      'visualEditorProperties',
    ]);
  });

  it('notes aspects that are not kept, looks of nothing and counts that are wrong', async () => {
    const whole = await readFixture('cx2', 'files/every-aspect.cx2');
    expect(whole.problems.map(({ kind, line, message }) => [kind, line, message])).toEqual([
      ['not-kept', 21, 'the aspect “tides” is not kept; entries: 1'],
      ['not-kept', 19, 'the look of “99”, which is not there'],
    ]);
    const odd = await readFixture('cx2', 'files/odd-values.cx2');
    expect(odd.problems.map(({ kind, line }) => [kind, line])).toEqual([
      ['odd-value', 3],
      ['odd-value', 5],
      ['odd-value', 5],
      ['repeated-node', 5],
      ['missing-node', 6],
    ]);
    expect(odd.graph.nodes[0]!.attributes).toEqual([
      ['rank', 'first'],
      ['__proto__', 'kept'],
    ]);
  });

  it.each([
    ['without-status', 'without the “status” that ends a CX file', 1],
    ['failed', 'its program says that the file failed: out of memory', 2],
    ['edge-without-target', 'edge without “t”', 2],
    ['node-no-object', 'expected an object for each node', 1],
  ])('is refused when %s', async (name, message, line) => {
    await expect(readFixture('cx2', `broken/${name}.cx2`)).rejects.toMatchObject({
      message,
      place: { line },
    });
  });
});
