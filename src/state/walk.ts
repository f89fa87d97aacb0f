import type { ArrangedDocument } from './arranged-document';

export type Direction = 'up' | 'down' | 'left' | 'right' | 'start';
const VECTORS: Record<Exclude<Direction, 'start'>, [x: number, y: number]> = {
  up: [0, -1],
  down: [0, 1],
  left: [-1, 0],
  right: [1, 0],
};

/** Selects the linked visible node that lies in a direction on the drawing, or the best connected one to start. */
export function walk(open: ArrangedDocument, direction: Direction): void {
  const from = open.selection.filter((id) => open.graph.node(id)).at(-1);
  if (direction === 'start' || !from) return goTo(open, bestConnected(open), 'Nothing is shown.');
  goTo(open, nearestLinked(open, from, direction), `No link ${WORDS[direction]} from here.`);
}

function goTo(open: ArrangedDocument, id: string | undefined, otherwise: string): void {
  if (!id) return open.notices.announce(otherwise);
  open.walkTo(id);
  open.canvas?.uncover([id]);
}

const WORDS = { up: 'upwards', down: 'downwards', left: 'to the left', right: 'to the right' };

function nearestLinked(
  open: ArrangedDocument,
  from: string,
  direction: Exclude<Direction, 'start'>,
): string | undefined {
  const [dx, dy] = VECTORS[direction];
  const here = open.positions[from] ?? [0, 0];
  const ranked = linkedNodes(open, from).map((id) => {
    const [x, y] = open.positions[id] ?? here;
    const along = (x - here[0]) * dx + (y - here[1]) * dy;
    const across = Math.abs((x - here[0]) * dy) + Math.abs((y - here[1]) * dx);
    return { id, along, cost: along + 2 * across };
  });
  const ahead = ranked.filter(({ along }) => along > 0).sort((a, b) => a.cost - b.cost);
  return ahead[0]?.id;
}

function linkedNodes({ graph, visibility }: ArrangedDocument, id: string): string[] {
  const edges = graph.edgesOf(id).filter((edge) => visibility.edges.has(edge.id));
  return edges.map(({ source, target }) => (source === id ? target : source));
}

function bestConnected(open: ArrangedDocument): string | undefined {
  const nodes = [...open.visibility.nodes];
  const degrees = new Map(nodes.map((id) => [id, linkedNodes(open, id).length]));
  return nodes.sort((a, b) => degrees.get(b)! - degrees.get(a)!)[0];
}
