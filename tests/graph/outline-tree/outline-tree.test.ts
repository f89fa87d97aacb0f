import { describe, expect, it } from 'vitest';
import { NOTHING_OPEN, withRow, type Opened } from '../../../src/graph/outline-tree/opened-rows';
import type { OutlineSource } from '../../../src/graph/outline-tree/outline-part';
import { OutlineTree, type OutlineRow } from '../../../src/graph/outline-tree/outline-tree';
import { pathTo } from '../../../src/graph/outline-tree/path-to';
import { DocumentGraph } from '../../../src/graph/document-graph';
import fc from '../../properties';
import { edge, entity, smallDocument } from '../small-document';
import { arbitraryOutline, sourceOf } from './arbitrary-outline';

const rowsOf = (source: OutlineSource, opened: Opened): OutlineRow[] => {
  const tree = new OutlineTree(source, opened);
  return Array.from({ length: tree.size }, (_, index) => tree.row(index)!);
};

/** Everything open down to a level, and where the rows still to be opened are. */
function openTo(source: OutlineSource, level: number): OutlineRow[] {
  let opened = NOTHING_OPEN;
  for (let at = 1; at < level; at += 1)
    for (const { path, isOpenable } of rowsOf(source, opened))
      if (path.length === at && isOpenable) opened = withRow(opened, path, true);
  return rowsOf(source, opened);
}

describe('the outline of any graph', () => {
  it('reaches every node and every link that is seen, each node once at the top', () => {
    fc.assert(
      fc.property(arbitraryOutline, ({ source, seen }) => {
        const rows = openTo(source, 4);
        const parts = rows.map(({ part }) => part);
        const nodes = parts.flatMap((part) => (part.kind === 'node' ? part.node : []));
        expect(nodes.sort()).toEqual([...seen.nodes].sort());
        const links = new Set(parts.flatMap((part) => (part.kind === 'link' ? part.link : [])));
        expect(links).toEqual(seen.edges);
      }),
      { numRuns: 300 },
    );
  });

  it('ends on every way down: no node stands on it twice', () => {
    fc.assert(
      fc.property(arbitraryOutline, fc.infiniteStream(fc.nat(9)), ({ source }, choices) => {
        let opened = NOTHING_OPEN;
        let row = rowsOf(source, opened)[0];
        const nodes: string[] = [];
        for (const choice of choices) {
          if (!row?.isOpenable) break;
          const { path } = row;
          if (row.part.kind === 'node' || row.part.kind === 'link') nodes.push(row.part.node);
          opened = withRow(opened, path, true);
          const tree = new OutlineTree(source, opened);
          const first = tree.row(tree.indexOf(path)! + 1)!;
          const chosen = tree.indexOf(path)! + 1 + (choice % first.siblings);
          row = tree.row(chosen);
        }
        expect(new Set(nodes).size).toBe(nodes.length);
        expect(row === undefined || !row.isOpenable).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('finds each row by its way, and its place among those of its level', () => {
    fc.assert(
      fc.property(arbitraryOutline, ({ source, graph, seen }) => {
        const rows = openTo(source, 5);
        const index = new Map(rows.map(({ path }, at) => [JSON.stringify(path), at]));
        expect(index.size).toBe(rows.length);
        for (const id of [...seen.nodes, ...seen.edges])
          expect(index.has(JSON.stringify(pathTo(graph, source, id)))).toBe(true);
        for (const { position, siblings } of rows) expect(position).toBeLessThan(siblings);
      }),
      { numRuns: 60 },
    );
  });
});

describe('an outline', () => {
  const ring = () => {
    const names = ['topic:a', 'topic:b', 'topic:c'];
    const edges = names.map((from, n) => edge(`${from}>linked>${names[(n + 1) % 3]}`));
    const graph = new DocumentGraph(
      smallDocument(
        names.map((id) => entity(id)),
        edges,
      ),
    );
    const seen = { nodes: new Set(names), edges: new Set(edges.map(({ id }) => id)), bridges: [] };
    return sourceOf(graph, seen, 'kind');
  };

  it('leads back to a node that stands above, and no further', () => {
    const rows = openTo(ring(), 20);
    const told = rows.map(({ part, path }) =>
      part.kind === 'link' ? `${path.length} ${part.node}${part.isBack ? ' back' : ''}` : '',
    );
    expect(told).toContain('4 topic:b');
    expect(told).toContain('6 topic:a back');
    expect(Math.max(...rows.map(({ path }) => path.length))).toBe(8);
  });

  it('has its rows in the order in which they are read', () => {
    const source = ring();
    const path = pathTo(new DocumentGraph(smallDocument([entity('topic:b')], [])), source, 'topic:b')!;
    const opened = withRow(withRow(NOTHING_OPEN, path, true), [path[0]!, 'topic:a'], true);
    const tree = new OutlineTree(source, opened);
    const rows = Array.from({ length: tree.size }, (_, at) => tree.row(at)!);
    expect(rows.map(({ path: { length } }) => length)).toEqual([1, 2, 3, 3, 2, 3, 3, 2]);
    expect(rows.map((row) => tree.indexOf(row.path))).toEqual(rows.map((_, at) => at));
    expect(tree.row(8)).toBeUndefined();
    expect(tree.row(-1)).toBeUndefined();
  });

  it('closes a row with all below it', () => {
    const opened = withRow(withRow(NOTHING_OPEN, ['a', 'b', 'c'], true), ['a'], false);
    expect(opened).toEqual(NOTHING_OPEN);
  });
});
