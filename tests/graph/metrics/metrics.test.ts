import { afterEach, describe, expect, it, vi } from 'vitest';
import { DocumentGraph } from '../../../src/graph/document-graph';
import { measureGraph } from '../../../src/graph/metrics/metrics';
import { readConcept } from '../concept-document';
import { edge, smallDocument, statement } from '../small-document';
import { computeVisibility } from '../../../src/graph/visibility/visibility';
import { DEFAULT_QUERY } from '../visibility/visibility-query';

/** Measures a graph written as its edges; all of it is seen unless `nodes` says what is. */
function measure(ids: string[], edges: string[], nodes: string[] = ids) {
  const graph = new DocumentGraph(
    smallDocument(
      ids.map((id) => statement(id)),
      edges.map((id) => edge(id)),
    ),
  );
  const seen = graph.edges().filter(({ source, target }) => nodes.includes(source) && nodes.includes(target));
  return measureGraph(graph, { nodes: new Set(nodes), edges: new Set(seen.map(({ id }) => id)) });
}
const pairs = (...names: string[]) => names.map(([from, to]) => `${from}>supports>${to}`);
const column = (
  { nodes }: ReturnType<typeof measure>,
  name: 'links' | 'betweenness' | 'community',
): (number | null)[] => nodes.map((node) => node[name]);

afterEach(() => void vi.restoreAllMocks());

describe('the measures of a graph counted by hand', () => {
  it('a path of four: its inner nodes are between two of the three other pairs', () => {
    const path = measure([...'abcd'], pairs('ab', 'bc', 'cd'));
    expect(column(path, 'links')).toEqual([1, 2, 2, 1]);
    expect(column(path, 'betweenness')).toEqual([0, 2 / 3, 2 / 3, 0]);
    expect(path.links).toBe(3);
  });

  it('a star: its middle is between all the others', () => {
    const star = measure([...'mabcd'], pairs('ma', 'bm', 'mc', 'dm'));
    expect(column(star, 'links')).toEqual([4, 1, 1, 1, 1]);
    expect(column(star, 'betweenness')).toEqual([1, 0, 0, 0, 0]);
  });

  it('a ring of four: two shortest ways share each pair', () => {
    expect(column(measure([...'abcd'], pairs('ab', 'bc', 'cd', 'da')), 'betweenness')).toEqual(
      [1, 1, 1, 1].map((way) => expect.closeTo(way / 6) as number),
    );
  });

  it('two cliques with a link between them are two communities, named by their best connected', () => {
    const cliques = pairs('ab', 'ac', 'ad', 'bc', 'bd', 'cd', 'xy', 'xz', 'yz', 'dx');
    const found = measure([...'xyzabcd'], cliques);
    expect(found.communities).toEqual([
      { number: 1, members: ['d', 'a', 'b', 'c'] },
      { number: 2, members: ['x', 'y', 'z'] },
    ]);
    expect(column(found, 'community')).toEqual([2, 2, 2, 1, 1, 1, 1]);
    // d: 9 pairs between the cliques lead through it, those with itself left out; 15 pairs in all
    expect(found.nodes.find(({ id }) => id === 'd')!.betweenness).toBeCloseTo(9 / 15);
    expect(found.nodes.find(({ id }) => id === 'x')!.betweenness).toBeCloseTo(8 / 15);
  });

  it('several edges between two nodes count once, and an edge to itself not at all', () => {
    const doubled = measure([...'ab'], ['a>supports>b', 'a>opposes>b', 'b>restates>a', 'a>supports>a']);
    expect(column(doubled, 'links')).toEqual([1, 1]);
    expect(doubled.links).toBe(1);
  });

  it('a node without links belongs to no community', () => {
    expect(column(measure([...'abc'], pairs('ab')), 'community')).toEqual([1, 1, null]);
    expect(measure([...'ab'], []).communities).toEqual([]);
    expect(measure([], [])).toEqual({ nodes: [], links: 0, communities: [] });
  });

  it('what is not seen does not count', () => {
    const part = measure([...'abcd'], pairs('ab', 'bc', 'cd'), [...'abc']);
    expect(part.nodes.map(({ id, links }) => [id, links])).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 1],
    ]);
  });

  it('ids may be names of built-in things', () => {
    const awkward = ['__proto__', 'constructor', 'hasOwnProperty'];
    const found = measure(awkward, ['__proto__>supports>constructor', 'constructor>supports>hasOwnProperty']);
    expect(column(found, 'betweenness')).toEqual([0, 1, 0]);
  });
});

describe('the measures of the shipped document', async () => {
  const graph = new DocumentGraph(await readConcept());
  const seen = computeVisibility(graph, DEFAULT_QUERY);

  it('are the same every time, and nothing is left to chance', () => {
    const chance = vi.spyOn(Math, 'random');
    expect(measureGraph(graph, seen)).toEqual(measureGraph(graph, seen));
    expect(chance).not.toHaveBeenCalled();
  });

  it('number the communities from the largest to the smallest, and every linked node is in one', () => {
    const { nodes, communities } = measureGraph(graph, seen);
    const sizes = communities.map(({ members }) => members.length);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(nodes.filter(({ links }) => links).length);
    for (const { number, members } of communities)
      for (const id of members) expect(nodes.find((node) => node.id === id)!.community).toBe(number);
  });
});
