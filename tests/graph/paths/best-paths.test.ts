import { describe, expect, it } from 'vitest';
import { bestPaths, type CostedPath, type Network } from '../../../src/graph/paths/best-paths';
import fc from '../../properties';

type Link = [one: number, other: number, cost: number];

function network(size: number, links: Link[], tolls: number[] = []): Network {
  const near = Array.from({ length: size }, () => new Map<number, number>());
  for (const [one, other, cost] of links) {
    if (one === other) continue;
    near[one]!.set(other, cost);
    near[other]!.set(one, cost);
  }
  return { links: near, tolls: near.map((_links, node) => tolls[node] ?? 0) };
}

/** Every simple path without a detour, by trying them all. */
function allPaths({ links, tolls }: Network, from: number, to: number, longest: number): CostedPath[] {
  const costOf = (nodes: number[]) => {
    const steps = nodes.slice(1).map((node, index) => links[nodes[index]!]!.get(node)!);
    const passed = nodes.slice(1, -1).map((node) => tolls[node]!);
    return [...steps, ...passed].reduce((sum, cost) => sum + cost, 0);
  };
  const hasDetour = (nodes: number[]) =>
    nodes.some((one, first) =>
      nodes.some((other, last) => {
        const isWhole = first === 0 && last === nodes.length - 1;
        const direct = last > first + 1 && !isWhole ? links[one]!.get(other) : undefined;
        return direct !== undefined && direct < costOf(nodes.slice(first, last + 1));
      }),
    );
  const extend = (nodes: number[]): number[][] => {
    if (nodes.at(-1) === to) return [nodes];
    if (nodes.length > longest) return [];
    return [...links[nodes.at(-1)!]!.keys()].flatMap((next) =>
      nodes.includes(next) ? [] : extend([...nodes, next]),
    );
  };
  const whole = extend([from]).filter((nodes) => !hasDetour(nodes));
  return whole.map((nodes) => ({ nodes, cost: costOf(nodes) })).sort(inOrder);
}

function inOrder(one: CostedPath, other: CostedPath): number {
  if (one.cost !== other.cost) return one.cost - other.cost;
  const place = one.nodes.findIndex((node, index) => node !== other.nodes[index]);
  return one.nodes[place]! - other.nodes[place]!;
}

const SIZE = 7;
const node = fc.nat({ max: SIZE - 1 });
const anyNetwork = fc
  .tuple(
    fc.array(fc.tuple(node, node, fc.integer({ min: 1, max: 5 })), { maxLength: 16 }),
    fc.array(fc.constantFrom(0, 0, 0, 6), { minLength: SIZE, maxLength: SIZE }),
  )
  .map(([links, tolls]) => network(SIZE, links, tolls));

describe('the best paths of a network', () => {
  it('are just those that trying all of them gives, in the same order', () => {
    fc.assert(
      fc.property(anyNetwork, fc.integer({ min: 1, max: 8 }), (made, longest) => {
        const search = { from: 0, to: SIZE - 1, count: 5, longest };
        expect(bestPaths(made, search)).toEqual(allPaths(made, 0, SIZE - 1, longest).slice(0, 5));
      }),
      { numRuns: 1500 },
    );
  });

  it('cost the same from either end', () => {
    fc.assert(
      fc.property(anyNetwork, (made) => {
        const there = bestPaths(made, { from: 0, to: 1, count: 9, longest: 8 });
        const back = bestPaths(made, { from: 1, to: 0, count: 9, longest: 8 });
        expect(back.map(({ cost }) => cost)).toEqual(there.map(({ cost }) => cost));
      }),
    );
  });

  it('go round a toll while that is cheaper, and end at a toll for nothing', () => {
    const made = network(5, [[0, 1, 1], [1, 4, 1], [0, 2, 3], [2, 3, 3], [3, 4, 3]], [0, 8, 0, 0, 0]); // prettier-ignore
    const nodes = (to: number) => bestPaths(made, { from: 0, to, count: 1, longest: 8 })[0]?.nodes;
    expect(nodes(4)).toEqual([0, 2, 3, 4]);
    expect(nodes(1)).toEqual([0, 1]);
  });

  it('take no detour by a neighbour that is linked directly, but leave another way between the ends', () => {
    const made = network(3, [[0, 1, 1], [1, 2, 1], [0, 2, 1]]); // prettier-ignore
    const found = bestPaths(made, { from: 0, to: 2, count: 5, longest: 8 });
    expect(found.map(({ nodes }) => nodes)).toEqual([[0, 2], [0, 1, 2]]); // prettier-ignore
  });

  it('are none where nothing leads, and never longer than asked for', () => {
    const row = network(5, [[0, 1, 1], [1, 2, 1], [2, 3, 1]]); // prettier-ignore
    expect(bestPaths(row, { from: 0, to: 4, count: 5, longest: 8 })).toEqual([]);
    expect(bestPaths(row, { from: 0, to: 3, count: 5, longest: 2 })).toEqual([]);
    expect(bestPaths(row, { from: 0, to: 3, count: 5, longest: 3 })).toHaveLength(1);
  });
});
