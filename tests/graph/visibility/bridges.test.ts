import { describe, expect, it } from 'vitest';
import { bridgesOver, linkEnds, MOST_BRIDGES } from '../../../src/graph/visibility/bridges';
import { DocumentGraph } from '../../../src/graph/document-graph';
import fc from '../../properties';
import { edge, smallDocument, statement } from '../small-document';

interface Drawn {
  edges: string[];
  removed: string[];
  /** Edges that count as links; all by default. */
  links?: string[];
}

const graphOf = (ids: string[], edges: string[]) =>
  new DocumentGraph(
    smallDocument(
      ids.map((id) => statement(id)),
      edges.map((id) => edge(id)),
    ),
  );

/** The bridges of a graph whose nodes are the letters. */
function bridges(letters: string, { edges, removed, links = edges }: Drawn) {
  const graph = graphOf([...letters], edges);
  const nodes = new Set([...letters].filter((id) => !removed.includes(id)));
  const drawn = edges.filter((id) => linkEnds(graph, id)!.every((end) => nodes.has(end)));
  return bridgesOver(graph, { nodes, edges: new Set(drawn), removed, links: new Set(links) });
}

describe('a bridge', () => {
  it('stands in for a node removed between two that are shown', () => {
    const { drawn, leftOut } = bridges('abc', {
      edges: ['a>supports>b', 'c>restates>b'],
      removed: ['b'],
    });
    expect(drawn).toEqual([{ id: 'a>via>c', source: 'a', target: 'c', hidden: ['b'] }]);
    expect(leftOut).toBe(0);
  });

  it('is one for a pair, however many nodes are removed between', () => {
    const edges = ['a>supports>x', 'a>supports>y', 'b>supports>y', 'b>supports>x'];
    const { drawn } = bridges('abxy', { edges, removed: ['y', 'x'] });
    expect(drawn.map(({ id, hidden }) => [id, hidden])).toEqual([['a>via>b', ['x', 'y']]]);
  });

  it('is not drawn where an edge joins the two already', () => {
    const edges = ['a>supports>x', 'b>supports>x', 'b>restates>a'];
    expect(bridges('abx', { edges, removed: ['x'] }).drawn).toEqual([]);
  });

  it('joins many neighbours one after another, in the order of the document', () => {
    const edges = ['d>supports>x', 'b>supports>x', 'a>supports>x', 'c>supports>x'];
    const { drawn } = bridges('abcdx', { edges, removed: ['x'] });
    expect(drawn.map(({ id }) => id)).toEqual(['a>via>b', 'b>via>c', 'c>via>d']);
  });

  it('does not lead over two removed nodes in a row', () => {
    const edges = ['a>supports>x', 'x>restates>y', 'b>supports>y'];
    expect(bridges('abxy', { edges, removed: ['x', 'y'] }).drawn).toEqual([]);
  });

  it('needs links that count on both sides', () => {
    const edges = ['a>supports>x', 'x>memberOf>b'];
    expect(bridges('abx', { edges, removed: ['x'], links: ['a>supports>x'] }).drawn).toEqual([]);
  });

  it('comes first where what is removed had the fewest neighbours, and many are counted', () => {
    const letters = Array.from({ length: MOST_BRIDGES + 5 }, (_none, index) => `n${index}`);
    const ids = [...letters, 'hub', 'pair', 'p', 'q'];
    const edges = [...letters.map((id) => `${id}>supports>hub`), 'p>supports>pair', 'q>supports>pair'];
    const graph = graphOf(ids, edges);
    const removed = ['hub', 'pair'];
    const nodes = new Set(ids.filter((id) => !removed.includes(id)));
    const { drawn, leftOut } = bridgesOver(graph, {
      nodes,
      edges: new Set(),
      removed,
      links: new Set(edges),
    });
    expect(drawn).toHaveLength(MOST_BRIDGES);
    expect(drawn[0]!.id).toBe('p>via>q');
    expect(leftOut).toBe(5);
  });
});

const LETTERS = [...'abcdefghij'];
const anyEdge = fc
  .tuple(fc.constantFrom(...LETTERS), fc.constantFrom(...LETTERS))
  .filter(([from, to]) => from !== to)
  .map(([from, to]) => `${from}>supports>${to}`);
const anyDrawing = fc.record({
  edges: fc.uniqueArray(anyEdge, { maxLength: 25 }),
  removed: fc.subarray(LETTERS),
});

const areLinked = (edges: string[], a: string, b: string) =>
  edges.includes(`${a}>supports>${b}`) || edges.includes(`${b}>supports>${a}`);

describe('bridges of any graph', () => {
  it('say nothing but the truth: each hidden node is removed and linked with both ends, which are shown', () => {
    fc.assert(
      fc.property(anyDrawing, ({ edges, removed }) => {
        const { drawn } = bridges(LETTERS.join(''), { edges, removed });
        expect(new Set(drawn.map(({ id }) => id)).size).toBe(drawn.length);
        for (const { source, target, hidden } of drawn) {
          expect(removed).not.toEqual(expect.arrayContaining([source]));
          expect(removed).not.toEqual(expect.arrayContaining([target]));
          expect(areLinked(edges, source, target)).toBe(false);
          expect(hidden.length).toBeGreaterThan(0);
          for (const id of hidden)
            expect([
              removed.includes(id),
              areLinked(edges, id, source),
              areLinked(edges, id, target),
            ]).toEqual([true, true, true]);
        }
      }),
    );
  });

  it('leave no removed node out: what it was linked with stays connected', () => {
    fc.assert(
      fc.property(anyDrawing, ({ edges, removed }) => {
        const { drawn, leftOut } = bridges(LETTERS.join(''), { edges, removed });
        expect(leftOut).toBe(0);
        const shown = LETTERS.filter((id) => !removed.includes(id));
        const isJoined = (a: string, b: string) =>
          areLinked(edges, a, b) || drawn.some(({ source, target }) => source === a && target === b);
        for (const id of removed) {
          const near = shown.filter((other) => areLinked(edges, id, other));
          for (let place = 1; place < near.length; place += 1)
            expect(isJoined(near[place - 1]!, near[place]!)).toBe(true);
        }
      }),
    );
  });

  it('are none where nothing is removed', () => {
    fc.assert(
      fc.property(anyDrawing, ({ edges }) => {
        expect(bridges(LETTERS.join(''), { edges, removed: [] }).drawn).toEqual([]);
      }),
    );
  });
});

describe('the ends of a link', () => {
  const graph = graphOf(['a', 'b'], ['a>supports>b']);

  it.each([
    ['a>supports>b', ['a', 'b']],
    ['b>via>a', ['b', 'a']],
    ['a', undefined],
    ['a>via>nobody', undefined],
    ['a>via>b>via>a', undefined],
    ['__proto__', undefined],
  ])('of %s are %s', (id, ends) => {
    expect(linkEnds(graph, id)).toEqual(ends);
  });

  it('are found where an id holds what joins them', () => {
    const awkward = graphOf(['a>via>b', 'c'], []);
    expect(linkEnds(awkward, 'a>via>b>via>c')).toEqual(['a>via>b', 'c']);
  });
});
