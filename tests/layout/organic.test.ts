import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { runCoseBilkent } from '../../src/layout/cose-bilkent';
import { withoutFolded } from '../../src/layout/layout-input';
import { bestOrganic, organic } from '../../src/layout/organic';
import { scoreLayout } from '../../src/layout/score';
import { madeAtlas, madeInput, madeNode } from './made-input';

const input = madeAtlas(12);
const shown = withoutFolded(input);

/** Another process with nothing in its memory, to which TypeScript comes by way of Vite. */
function layOutInFreshProcess(seed: number): unknown {
  const code = `
    import { runnerImport } from 'vite';
    const { module } = await runnerImport('./src/layout/organic.ts', { configFile: false, logLevel: 'silent' });
    console.log(JSON.stringify(module.organic.layOut(${JSON.stringify(input)}, { seed: ${seed} })));`;
  const printed = execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
  return JSON.parse(printed);
}

describe('the organic layout', () => {
  const positions = organic.layOut(input, { seed: 3 });

  it('gives the same places again, in this process and in a fresh one', () => {
    expect(organic.layOut(structuredClone(input), { seed: 3 })).toEqual(positions);
    expect(layOutInFreshProcess(3)).toEqual(positions);
  }, 30_000);

  it('gives another picture for another seed', () => {
    expect(organic.layOut(input, { seed: 4 })).not.toEqual(positions);
  });

  it('has a place for every node and lets none overlap, folded ones included', () => {
    expect(Object.keys(positions).sort()).toEqual(input.nodes.map(({ id }) => id).sort());
    expect(scoreLayout(shown, positions).smallestGap).toBeGreaterThanOrEqual(10);
    expect(scoreLayout(input, positions).overlaps).toBe(0);
  });

  it('is less tangled and less empty than plain cose-bilkent', () => {
    const plain = scoreLayout(shown, runCoseBilkent(shown, 3));
    const ours = scoreLayout(shown, positions);
    expect(ours.crossings + ours.edgesThroughNodes).toBeLessThanOrEqual(
      plain.crossings + plain.edgesThroughNodes,
    );
    expect(ours.emptyShare).toBeLessThan(plain.emptyShare / 2);
  });

  it('moves no shown node when another node comes to be folded', () => {
    const late = madeNode('late', 'topic', { foldedIn: ['s1'] });
    const places = organic.layOut({ ...input, nodes: [...input.nodes, late] }, { seed: 3 });
    const moved = shown.nodes.filter(({ id }) => `${places[id]}` !== `${positions[id]}`);
    expect(moved).toEqual([]);
  });
});

it('takes documents with no node, one node, or no edge', () => {
  expect(organic.layOut({ nodes: [], edges: [] })).toEqual({});
  expect(Object.keys(organic.layOut(madeInput([madeNode('a', 'theme')], [])))).toEqual(['a']);
  const apart = madeInput([madeNode('a', 'theme'), madeNode('b', 'theme'), madeNode('c', 'theme')], []);
  expect(scoreLayout(apart, organic.layOut(apart)).smallestGap).toBeGreaterThanOrEqual(10);
});

it('takes the best of several seeds', () => {
  const all = [1, 2, 3].map((seed) => bestOrganic(input, { seeds: [seed], effort: 1 }));
  expect(all).toContainEqual(bestOrganic(input, { seeds: [1, 2, 3], effort: 1 }));
});

it('can be given up, and tells how far it is', () => {
  const told: number[] = [];
  const abort = new AbortController();
  const onProgress = (done: number) => {
    told.push(done);
    if (done >= 0.5) abort.abort(new Error('enough'));
  };
  const run = () => bestOrganic(input, { seeds: [1, 2, 3], effort: 0.1, signal: abort.signal, onProgress });
  expect(run).toThrow('enough');
  expect(told.at(-1)).toBeLessThan(0.7);
});
