import { describe, expect, it } from 'vitest';
import { DocumentGraph } from '../../src/graph/document-graph';
import { separateParts } from '../../src/graph/separate-parts';
import { summariseShown } from '../../src/graph/shown-summary';
import { edge, entity, smallDocument, statement } from './small-document';

describe('separate parts', () => {
  const link = (source: string, target: string) => ({ source, target });

  it('are what hangs together, the largest first', () => {
    const edges = [link('d', 'e'), link('a', 'b'), link('e', 'c'), link('c', 'd')];
    expect(separateParts('abcdef', edges)).toEqual([['c', 'd', 'e'], ['a', 'b'], ['f']]);
  });

  it('are not joined by edges to what is not there, nor by loops', () => {
    expect(separateParts('ab', [link('a', 'x'), link('x', 'b'), link('a', 'a')])).toEqual([['a'], ['b']]);
  });
});

describe('what is shown', () => {
  const graph = new DocumentGraph(
    smallDocument(
      [
        statement('s1'),
        statement('s2'),
        entity('region:north'),
        entity('region:south'),
        entity('topic:fish'),
      ],
      [
        edge('s1>supports>region:north'),
        edge('s1>concerns>region:north'),
        edge('s1>supports>region:south'),
        edge('s2>supports>topic:fish'),
      ],
    ),
  );
  const without = (...ids: string[]) => ({
    nodes: new Set(graph.nodes().flatMap(({ id }) => (ids.includes(id) ? [] : id))),
    edges: new Set(
      graph
        .edges()
        .flatMap(({ id, source, target }) => (ids.includes(source) || ids.includes(target) ? [] : id)),
    ),
  });

  it('is counted: kinds, parts, nodes without links', () => {
    expect(summariseShown(graph, without('topic:fish'))).toEqual({
      nodes: { shown: 4, all: 5 },
      links: { shown: 3, all: 4 },
      kinds: [
        { type: 'statement', kind: 'principle', count: 2 },
        { type: 'region', kind: 'region', count: 2 },
      ],
      parts: 1,
      alone: 1,
      bestConnected: [
        { id: 's1', links: 2 },
        { id: 'region:north', links: 1 },
        { id: 'region:south', links: 1 },
      ],
    });
  });

  it('may be nothing', () => {
    const nothing = summariseShown(graph, { nodes: new Set(), edges: new Set() });
    expect(nothing).toMatchObject({ kinds: [], parts: 0, alone: 0, bestConnected: [] });
  });
});
