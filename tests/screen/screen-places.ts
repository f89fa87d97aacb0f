import type { AtlasDocument, AtlasNode } from '../../src/graph/atlas-document';
import { nodeSize } from '../../src/look/node-size';
import type { AtlasPage } from './atlas-page';

export interface ScreenPoint {
  x: number;
  y: number;
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
export async function screenPlaces(atlas: AtlasPage, document: AtlasDocument) {
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
    /** A corner of the canvas where nothing is drawn. */
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
