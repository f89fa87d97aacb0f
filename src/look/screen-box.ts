/** A box by its centre, in pixels of the screen or page. */
export interface ScreenBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

export function overlaps(a: ScreenBox, b: ScreenBox): boolean {
  return Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height;
}

/** Whether a box lies in another, sides included. */
export function isWithin(box: ScreenBox, room: ScreenBox): boolean {
  return (
    Math.abs(box.x - room.x) * 2 <= room.width - box.width &&
    Math.abs(box.y - room.y) * 2 <= room.height - box.height
  );
}
