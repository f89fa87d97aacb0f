import type { FigurePart } from './figure-options';
import type { Picture } from './picture';
import type { Box } from './scene/scene';

interface Chosen {
  /** Ids of nodes, or of one edge or bridge. */
  selection: readonly string[];
  /** What of the graph is in the window, in model pixels; null where there is none. */
  window: Box | null;
}

/**
 * Ids of the nodes that a part of a picture has: all that are drawn, those whose middle lies in the window, or what is
 * selected: one node with those it is linked with, several nodes by themselves, a link with its ends. Of a path there is
 * a picture of its own (path-picture.ts).
 */
export function nodesOfPart(picture: Picture, part: FigurePart, chosen: Chosen): ReadonlySet<string> {
  const { seen, positions } = picture;
  if (part === 'selection') return selected(picture, chosen.selection);
  if (part !== 'seen' || !chosen.window) return seen.nodes;
  const { x, y, width, height } = chosen.window;
  const isInside = (id: string) => {
    const [left, top] = positions[id] ?? [Number.NaN, Number.NaN];
    return left >= x && left <= x + width && top >= y && top <= y + height;
  };
  return new Set([...seen.nodes].filter(isInside));
}

function selected(picture: Picture, selection: readonly string[]): ReadonlySet<string> {
  const links = drawnLinks(picture);
  const [only] = selection;
  const link = links.find(({ id }) => id === only);
  if (link) return new Set([link.source, link.target]);
  const nodes = selection.filter((id) => picture.seen.nodes.has(id));
  if (nodes.length !== 1) return new Set(nodes);
  const [node] = nodes as [string];
  const near = links.filter(({ source, target }) => source === node || target === node);
  return new Set([node, ...near.flatMap(({ source, target }) => [source, target])]);
}

const drawnLinks = ({ graph, seen }: Picture) => [
  ...seen.bridges,
  ...[...seen.edges].flatMap((id) => graph.edge(id) ?? []),
];
