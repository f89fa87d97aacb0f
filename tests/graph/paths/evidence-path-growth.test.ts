import { describe, expect, it } from 'vitest';
import { bestPaths, type Network } from '../../../src/graph/paths/best-paths';
import { DocumentGraph } from '../../../src/graph/document-graph';
import { evidencePaths } from '../../../src/graph/paths/evidence-path';
import { seededRandom } from '../../../src/layout/seeded-random';
import { edge, entity, smallDocument, statement } from '../small-document';

const WATCHDOG = 10_000;
const ASKED = { date: '2023-03-31', count: 5 };

/** Links that count how often one of them is looked at. */
class CountedLinks extends Map<number, number> {
  static looks = 0;

  override get(node: number): number | undefined {
    CountedLinks.looks += 1;
    return super.get(node);
  }

  override [Symbol.iterator](): MapIterator<[number, number]> {
    CountedLinks.looks += this.size;
    return super[Symbol.iterator]();
  }
}

/** Each node linked with ten others by chance. */
function madeNetwork(size: number): Network {
  const random = seededRandom(7);
  const links = Array.from({ length: size }, () => new CountedLinks());
  for (let count = 0; count < size * 5; count += 1) {
    const [one, other] = [count % size, Math.floor(random() * size)];
    const cost = [100, 120, 175][Math.floor(random() * 3)]!;
    if (one !== other) void [links[one]!.set(other, cost), links[other]!.set(one, cost)];
  }
  return { links, tolls: links.map(() => 0) };
}

/** How many links are looked at for forty questions. */
function workOn(network: Network): number {
  CountedLinks.looks = 0;
  for (let round = 0; round < 40; round += 1)
    expect(bestPaths(network, { from: round, to: 100 + round, count: 20, longest: 8 })).toHaveLength(20);
  return CountedLinks.looks;
}

describe('the search for paths', () => {
  it('does at most five times the work for four times as many nodes and links', () => {
    expect(workOn(madeNetwork(2000))).toBeLessThan(5 * workOn(madeNetwork(500)));
  });

  it('answers for 2,000 nodes and 10,000 edges', () => {
    const random = seededRandom(3);
    const nodes = Array.from({ length: 1000 }, (_, index) => [
      statement(`s${index}`),
      entity(`topic:${index}`),
    ]);
    const edges = Array.from({ length: 10_000 }, (_, index) =>
      edge(`s${index % 1000}>concerns>topic:${Math.floor(random() * 1000)}#${index}`),
    );
    const graph = new DocumentGraph(smallDocument(nodes.flat(), edges));
    const start = performance.now();
    expect(evidencePaths(graph, ['topic:1', 'topic:900'], ASKED).paths).toHaveLength(5);
    expect(performance.now() - start).toBeLessThan(WATCHDOG);
  });

  it('ends, with what it has, where there is no end of ways', () => {
    const rows = Array.from({ length: 40 }, (_, row) => [`s${row}`, `topic:t${row}`] as const);
    const nodes = rows.flatMap(([one, other]) => [statement(one), entity(other)]);
    const edges = rows.flatMap(([one]) => rows.map(([, other]) => edge(`${one}>concerns>${other}`)));
    const graph = new DocumentGraph(smallDocument([...nodes, statement('far')], edges));
    const start = performance.now();
    expect(evidencePaths(graph, ['s0', 's39'], { ...ASKED, count: 50 }).paths.length).toBeGreaterThan(0);
    expect(evidencePaths(graph, ['s0', 'far'], ASKED).paths).toEqual([]);
    expect(performance.now() - start).toBeLessThan(WATCHDOG);
  });
});
