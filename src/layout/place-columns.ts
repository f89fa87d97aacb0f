import type { Positions } from '../graph/atlas-document';
import { toPixel } from './geometry';
import type { LayoutNode } from './layout-input';

/**
 * Columns side by side, each spread over the same height, which is that of the tallest of them; further columns to
 * their right are broken at that height. The whole is centred on the columns, not on the further ones.
 */
export function placeColumns(columns: LayoutNode[][], further: LayoutNode[][]): Positions {
  const height = columns.reduce((tallest, column) => Math.max(tallest, heightOf(column)), 0);
  const places: Place[] = [];
  let x = -widthOf(columns) / 2;
  for (const column of columns) {
    const gap = spread(column, height);
    places.push(...placeColumn(column, { x, top: (gap - height) / 2, gap }));
    x += columnWidth(column) + GUTTER;
  }
  for (const column of further.flatMap((long) => breakAt(long, height))) {
    places.push(...placeColumn(column, { x, top: -height / 2, gap: NARROW }));
    x += columnWidth(column) + NARROW * 2;
  }
  return Object.fromEntries(places);
}

type Place = [id: string, place: [x: number, y: number]];

/** Room for the edges between two columns. */
const GUTTER = 84;
const GAP = 16;
const NARROW = 8;

/** A column from its left side and its top downwards. */
function placeColumn(column: LayoutNode[], from: { x: number; top: number; gap: number }): Place[] {
  const x = toPixel(from.x + columnWidth(column) / 2);
  let bottom = from.top;
  return column.map(({ id, height }) => {
    const y = toPixel(bottom + height / 2);
    bottom += height + from.gap;
    return [id, [x, y]];
  });
}

/** The gap that fills the height, with half of it above the first node and below the last. */
const spread = (column: LayoutNode[], height: number) => (height - heightOf(column, 0)) / column.length;

function breakAt(column: LayoutNode[], height: number): LayoutNode[][] {
  const parts: LayoutNode[][] = [[]];
  for (const node of column) {
    if (heightOf([...parts.at(-1)!, node], NARROW) > height && parts.at(-1)!.length > 0) parts.push([]);
    parts.at(-1)!.push(node);
  }
  return parts;
}

const heightOf = (column: LayoutNode[], gap = GAP) =>
  column.reduce((sum, node) => sum + node.height + gap, 0);
const columnWidth = (column: LayoutNode[]) =>
  column.reduce((widest, node) => Math.max(widest, node.width), 0);
const widthOf = (columns: LayoutNode[][]) =>
  columns.reduce((sum, column) => sum + columnWidth(column) + GUTTER, -GUTTER);
