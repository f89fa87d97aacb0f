import type { AtlasDocument, AtlasNode } from '../../src/graph/atlas-document';
import { nodeSize } from '../../src/look/node-size';
import type { AtlasPage } from './atlas-page';

export interface ScreenPoint {
  x: number;
  y: number;
}

export interface ScreenPlaces {
  /** Screen pixels per pixel of the model. */
  zoom: number;
  canvas: { x: number; y: number; width: number; height: number };
  /** A corner of the canvas where nothing is drawn. */
  ground: ScreenPoint;
  /** The middle of a node. */
  of(id: string): ScreenPoint;
}

/** Free pixels that the picture keeps at its sides when it fits itself into the canvas. */
const FREE = { top: 16, right: 56, bottom: 16, left: 16 };

/** Whether a node is shown before anything is opened. */
export const isShownAtFirst = (node: AtlasNode): boolean =>
  !['topic', 'group'].includes(node.type) && !(node.type === 'country' && !node.named);

/**
 * Where the nodes of the first picture are on the screen, in pixels of the window, as long as nobody moved it:
 * fitted into the canvas, in the middle of what is free.
 */
export async function screenPlaces(atlas: AtlasPage, document: AtlasDocument): Promise<ScreenPlaces> {
  const canvas = (await atlas.graph.boundingBox())!;
  const places = document.positions.organic!;
  const boxes = document.nodes.filter(isShownAtFirst).map((node) => {
    const [x, y] = places[node.id]!;
    const { width, height } = nodeSize(node);
    return { x, y, width, height };
  });
  const [left, right] = span(boxes.map(({ x, width }) => [x - width / 2, x + width / 2]));
  const [top, bottom] = span(boxes.map(({ y, height }) => [y - height / 2, y + height / 2]));
  const free = {
    width: canvas.width - FREE.left - FREE.right,
    height: canvas.height - FREE.top - FREE.bottom,
  };
  const zoom = Math.min(free.width / (right - left), free.height / (bottom - top), 1.4);
  return {
    zoom,
    ground: { x: canvas.x + 6, y: canvas.y + 6 },
    canvas,
    of(id: string): ScreenPoint {
      const [x, y] = places[id]!;
      return {
        x: canvas.x + FREE.left + free.width / 2 + zoom * (x - (left + right) / 2),
        y: canvas.y + FREE.top + free.height / 2 + zoom * (y - (top + bottom) / 2),
      };
    },
  };
}

function span(ranges: [number, number][]): [number, number] {
  return [Math.min(...ranges.map(([low]) => low)), Math.max(...ranges.map(([, high]) => high))];
}

/** A place on a line from a statement where no card and no other line is near. */
export function placeOnLine(places: ScreenPlaces, { nodes, edges }: AtlasDocument): ScreenPoint {
  const shown = new Map(nodes.filter(isShownAtFirst).map((node) => [node.id, node]));
  const lines = edges.filter(({ source, target }) => shown.has(source) && shown.has(target));
  for (const line of lines.filter(({ evidence, relation }) => evidence.length && relation !== 'touches'))
    for (const share of [0.5, 0.4, 0.6, 0.45, 0.55]) {
      const [from, to] = [places.of(line.source), places.of(line.target)];
      const point = { x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) };
      const others = lines
        .filter((other) => other !== line)
        .map((other) => [other.source, other.target] as const);
      const isFree =
        [...shown.values()].every((node) => distanceToCard(point, places, node) > 4) &&
        others.every(([a, b]) => distanceToLine(point, places.of(a), places.of(b)) > 12);
      if (isFree) return point;
    }
  throw new Error('no line is free enough to be clicked');
}

function distanceToCard({ x, y }: ScreenPoint, places: ScreenPlaces, node: AtlasNode): number {
  const [middle, { width, height }] = [places.of(node.id), nodeSize(node)];
  const across = Math.abs(x - middle.x) - (places.zoom * width) / 2;
  const down = Math.abs(y - middle.y) - (places.zoom * height) / 2;
  return Math.max(across, down);
}

function distanceToLine({ x, y }: ScreenPoint, a: ScreenPoint, b: ScreenPoint): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const share = Math.min(1, Math.max(0, ((x - a.x) * dx + (y - a.y) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - a.x - share * dx, y - a.y - share * dy);
}
