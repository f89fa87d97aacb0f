import type { Core, NodeSingular } from 'cytoscape';
import type { DrawnNode } from '../look/drawing';
import { ALWAYS } from '../look/far-labels';
import { isReadable, type Pen } from './pen';

/** As many names as a picture seen from afar has room for, with some to choose from. */
const MOST_FAR = 400;

/** The nodes whose texts may be seen; from afar the heaviest of them. */
export function nodesInView(cy: Core, pen: Pen): NodeSingular[] {
  const inView = (cy.nodes().toArray() as NodeSingular[]).filter((node) => isInView(node, pen));
  if (isReadable(pen)) return inView.filter((node) => node.visible());
  const weighed = inView.map((node) => ({ node, weight: weightOf(node) }));
  weighed.sort((a, b) => b.weight - a.weight);
  const heaviest: NodeSingular[] = [];
  for (const { node } of weighed) {
    if (heaviest.length === MOST_FAR) break;
    if (node.visible()) heaviest.push(node);
  }
  return heaviest;
}

/** How much it matters that a node's name is read. */
export const weightOf = (node: NodeSingular): number =>
  (node.data('drawn') as DrawnNode).degree +
  (node.hasClass('selected') || node.hasClass('hovered') ? ALWAYS : node.hasClass('related') ? 500 : 0);

function isInView(node: NodeSingular, { context: { canvas }, zoom, pan, ratio }: Pen): boolean {
  const { x, y } = node.position();
  const { width, height } = (node.data('drawn') as DrawnNode).size;
  return (
    isWithin(x * zoom + pan.x, width * zoom, canvas.width / ratio) &&
    isWithin(y * zoom + pan.y, height * zoom, canvas.height / ratio)
  );
}

const isWithin = (middle: number, length: number, room: number): boolean =>
  middle + length / 2 >= 0 && middle - length / 2 <= room;
