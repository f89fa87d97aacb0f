import type { LayoutInput, LayoutNode } from '../../src/layout/layout-input';
import { seededRandom } from '../../src/layout/seeded-random';
import { nodeSize } from '../../src/look/node-size';

export function madeNode(id: string, type: LayoutNode['type'], given: Partial<LayoutNode> = {}): LayoutNode {
  return { id, type, kind: type, ...nodeSize({ type }), aside: false, foldedIn: [], ...given };
}

/** Edges written as `a b`. */
export function madeInput(nodes: LayoutNode[], edges: string[]): LayoutInput {
  const toEdge = (text: string) => {
    const [source = '', target = ''] = text.split(' ');
    return { source, target, relation: 'concerns' as const, weight: 1 };
  };
  return { nodes, edges: edges.map(toEdge) };
}

/** Statements in two kinds, entities and themes, some folded topics and countries; the same for the same seed. */
export function madeAtlas(statements: number, seed = 1): LayoutInput {
  const random = seededRandom(seed);
  const pick = (count: number) => Math.floor(random() * count);
  const range = (count: number) => Array.from({ length: count }, (_none, index) => index);
  const few = Math.ceil(statements / 4);
  const nodes = [
    ...range(statements).map((n) => madeNode(`s${n}`, 'statement', { kind: n < few ? 'point' : 'aim' })),
    ...range(few).map((n) => madeNode(`organisation${n}`, 'organisation')),
    ...range(few).map((n) => madeNode(`theme${n}`, 'theme')),
    ...range(statements).map((n) => madeNode(`topic${n}`, 'topic', { foldedIn: [`s${n}`] })),
    ...range(few).map((n) => madeNode(`country${n}`, 'country', { foldedIn: [`organisation${n}`] })),
  ];
  const edges = range(statements).flatMap((n) => [
    `s${n} theme${pick(few)}`,
    `s${n} topic${n}`,
    ...(n % 2 === 0 ? [`s${n} organisation${pick(few)}`] : []),
  ]);
  return madeInput(nodes, edges);
}
