import { expect, it } from 'vitest';
import { readFixture } from '../harness/read-fixture';

it('a map of VOSviewer has places with y upwards, kinds of its clusters, weights and scores', async () => {
  const { graph, problems } = await readFixture('vosviewer', 'files/map.json');
  expect(problems).toEqual([]);
  expect(graph.directed).toBe(false);
  expect(graph.attributes).toEqual([
    ['title', 'Tides'],
    ['description', 'A map'],
    ['config', { parameters: { item_size: 1 } }],
  ]);
  expect(graph.nodes[0]).toEqual({
    id: '1',
    attributes: [
      ['label', 'tide'],
      ['x', 0.5],
      ['y', -0.25],
      ['cluster', 1],
      ['kind', 'Water'],
      ['weight<Links>', 2],
      ['weight<Norm. citations>', 0.5],
      ['score<Avg. year>', 1999.5],
    ],
  });
  expect(graph.nodes[1]!.attributes).toContainEqual(['y', 0]);
  expect(graph.edges).toEqual([
    { source: '1', target: '2', attributes: [['weight', 4]] },
    { source: '3', target: '1', attributes: [] },
  ]);
});
