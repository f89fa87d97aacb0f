import type { Core, Position } from 'cytoscape';

/** From where a picture is seen. */
export interface SeenFrom {
  zoom: number;
  pan: Position;
}

export const seenFrom = (cy: Core): SeenFrom => ({ zoom: cy.zoom(), pan: { ...cy.pan() } });

export const isSame = (one: SeenFrom, other: SeenFrom): boolean =>
  one.zoom === other.zoom && one.pan.x === other.pan.x && one.pan.y === other.pan.y;

/** What moves a picture that was drawn as seen from one place to where it lies from another; its origin is the corner. */
export function transformBetween(before: SeenFrom, now: SeenFrom): string {
  const scale = now.zoom / before.zoom;
  const [x, y] = [now.pan.x - scale * before.pan.x, now.pan.y - scale * before.pan.y];
  return `translate(${x}px, ${y}px) scale(${scale})`;
}
