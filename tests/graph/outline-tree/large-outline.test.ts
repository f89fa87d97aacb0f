import { describe, expect, it } from 'vitest';
import { DocumentGraph } from '../../../src/graph/document-graph';
import { NOTHING_OPEN, withRow } from '../../../src/graph/outline-tree/opened-rows';
import { OutlineTree } from '../../../src/graph/outline-tree/outline-tree';
import { EIGHTFOLD, growthOf } from '../../growth';
import { edge, entity, smallDocument } from '../small-document';
import { sourceOf } from './arbitrary-outline';

/** Rows that a window makes at a time. */
const WINDOW = 60;

/** Topics, each linked with the next; every other one with a far one too. All of them stand in one open group. */
function largeOutline(count: number): OutlineTree {
  const id = (n: number) => `topic:${n % count}`;
  const nodes = Array.from({ length: count }, (_, n) => entity(id(n), { type: 'topic' }));
  const edges = Array.from({ length: count * 1.5 }, (_, n) =>
    n < count ? edge(`${id(n)}>concerns>${id(n + 1)}`) : edge(`${id(n * 2)}>supports>${id(n * 7 + 3)}#${n}`),
  );
  const graph = new DocumentGraph(smallDocument(nodes, edges));
  const seen = {
    nodes: new Set(nodes.map((node) => node.id)),
    edges: new Set(edges.map((one) => one.id)),
    bridges: [],
  };
  const source = sourceOf(graph, seen, 'kind');
  const [group] = source.groups;
  return new OutlineTree(source, withRow(NOTHING_OPEN, [group!.id], true));
}

/** Many keys, each with what it asks of the outline: where the row is, the one after it, and those around. */
function pressDown(tree: OutlineTree): number {
  let told = 0;
  let path = tree.row(Math.floor(tree.size / 2))!.path;
  for (let press = 0; press < 20; press += 1) {
    const at = tree.indexOf(path)!;
    path = tree.row(at + 1)!.path;
    for (let row = 0; row < WINDOW; row += 1) told += tree.row(at - WINDOW / 2 + row) ? 1 : 0;
  }
  return told;
}

describe('the outline of a graph of 100,000 nodes and 150,000 links', () => {
  const [small, large] = [largeOutline(1000), largeOutline(100_000)];

  it('has every node, and the last is reached at once', () => {
    expect(large.size).toBe(100_001);
    expect(large.row(100_000)!.part).toEqual({ kind: 'node', node: 'topic:99999' });
    expect(large.indexOf(large.row(100_000)!.path)).toBe(100_000);
  });

  it('asks no more work of a key than that of a graph of 1,000', async () => {
    expect(pressDown(large)).toBe(20 * WINDOW);
    expect(await growthOf([() => pressDown(small), () => pressDown(large)])).toBeLessThan(EIGHTFOLD);
  });
});
