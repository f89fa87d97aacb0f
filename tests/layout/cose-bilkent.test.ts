import { afterEach, expect, it } from 'vitest';
import layoutBase from 'layout-base';
import { runCoseBilkent } from '../../src/layout/cose-bilkent';
import { madeAtlas } from './made-input';

const input = madeAtlas(12);
const { random } = Math;

afterEach(() => {
  Math.random = random;
});

it('gives the same places when called again, whatever was drawn in between', () => {
  const first = runCoseBilkent(input, 5);
  runCoseBilkent(madeAtlas(7), 9, { idealEdgeLength: 300, gravity: 2 });
  layoutBase.RandomSeed.nextDouble();
  Math.random = () => 0.99;
  expect(runCoseBilkent(input, 5)).toEqual(first);
});

it('gives another picture for another seed', () => {
  expect(runCoseBilkent(input, 1)).not.toEqual(runCoseBilkent(input, 2));
});

it('gives both sources of chance back, even after a failure', () => {
  const { nextDouble } = layoutBase.RandomSeed;
  runCoseBilkent(input, 1);
  const broken = { nodes: input.nodes, edges: [{ ...input.edges[0]!, target: 'nobody' }] };
  expect(() => runCoseBilkent(broken, 1)).toThrow('nobody');
  expect(Math.random).toBe(random);
  expect(layoutBase.RandomSeed.nextDouble).toBe(nextDouble);
});

it('takes a graph without nodes', () => {
  expect(runCoseBilkent({ nodes: [], edges: [] }, 1)).toEqual({});
});
