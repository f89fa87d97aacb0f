import { say } from '../language/say';
import { linksAt } from '../graph/visibility/emphasis';
import type { ArrangedDocument } from './arranged-document';

export type Heading = 'up' | 'down' | 'left' | 'right';
export type Direction = Heading | 'start';
const VECTORS: Record<Heading, [x: number, y: number]> = {
  up: [0, -1],
  down: [0, 1],
  left: [-1, 0],
  right: [1, 0],
};

const OPPOSITE = { up: 'down', down: 'up', left: 'right', right: 'left' } as const;

/** Selects the linked visible node that lies in a direction on the drawing, or the best connected one to start. */
export function walk(open: ArrangedDocument, direction: Direction): void {
  const from = open.selection.filter((id) => open.graph.node(id)).at(-1);
  if (direction === 'start' || from === undefined)
    return goTo(open, bestConnected(open)[0], say('Nothing is shown.'));
  const back = open.trail.at(-1);
  // the opposite arrow undoes a step, whatever else lies nearer on that side
  if (back !== undefined && nearestLinked(open, back, OPPOSITE[direction]) === from)
    return goBack(open, back);
  goTo(open, nearestLinked(open, from, direction), say(NO_LINK[direction]));
}

/** To a node of the path walked, which then ends before it. */
export function goBack(open: ArrangedDocument, id: string): void {
  const rest = open.trail.slice(0, open.trail.lastIndexOf(id));
  goTo(open, id);
  open.trail = rest;
}

export function goTo(open: ArrangedDocument, id: string | undefined, otherwise = ''): void {
  if (id === undefined) return open.notices.announce(otherwise);
  open.walkTo(id);
  open.exploring?.tellNode(id);
  open.canvas?.uncover([id]);
}

const NO_LINK = {
  up: 'No link upwards from here.',
  down: 'No link downwards from here.',
  left: 'No link to the left from here.',
  right: 'No link to the right from here.',
} as const;

function nearestLinked(open: ArrangedDocument, from: string, direction: Heading): string | undefined {
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

/** Along what is drawn: also over bridges, and to ghosts. */
const linkedNodes = ({ graph, standIns }: ArrangedDocument, id: string): string[] =>
  linksAt(graph, standIns.seen, id).map(({ other }) => other);

/** The nodes that are shown, those with the most links first. */
export function bestConnected({ graph, standIns, visibility }: ArrangedDocument): string[] {
  const { edges, bridges } = standIns.seen;
  const counts = new Map<string, number>();
  for (const { source, target } of [...graph.edges().filter(({ id }) => edges.has(id)), ...bridges])
    for (const id of new Set([source, target])) counts.set(id, (counts.get(id) ?? 0) + 1);
  const count = (id: string) => counts.get(id) ?? 0;
  return [...visibility.nodes].sort((a, b) => count(b) - count(a));
}
