import type { ScreenBox } from './screen-box';
import { LINE, wrapText, type Measure } from './wrap-label';

/** A place for a name beside its node. */
export interface LabelSpot {
  lines: string[];
  at: ScreenBox;
}

interface Sought {
  /** Of the node. */
  box: ScreenBox;
  name: string;
  size: number;
  measure: Measure;
  /** Where names may stand. */
  room?: ScreenBox;
}

/** Pixels between a node and its name. */
const GAP = 2;

/** Places for a name, the best first: below, above, also to one side of the middle, beside; in one line, then in two. */
export function labelSpots({ box, name, size, measure, room }: Sought): LabelSpot[] {
  const whole = measure(name, size);
  const forms = [[name], wrapText(name, whole * 0.62, (part) => measure(part, size))];
  return forms.flatMap((lines, index) => {
    if (index > 0 && lines.length < 2) return [];
    const width = Math.max(...lines.map((line) => measure(line, size))) + 4;
    const height = lines.length * size * LINE + 1;
    const down = (box.height + height) / 2 + GAP;
    const aside = (box.width + width) / 2 + GAP;
    const x = room ? nearestIn(room, box.x, width) : box.x;
    const slips = [0, (box.width - width) / 2, (width - box.width) / 2, width / 2, -width / 2];
    return [
      ...slips.map((slip) => ({ x: x + slip, y: box.y + down })),
      ...slips.map((slip) => ({ x: x + slip, y: box.y - down })),
      { x: box.x + aside, y: box.y },
      { x: box.x - aside, y: box.y },
    ].map((middle) => ({ lines, at: { ...middle, width, height } }));
  });
}

/** The middle nearest to a place at which something of a width lies in a room. */
function nearestIn(room: ScreenBox, x: number, width: number): number {
  const aside = Math.max(0, (room.width - width) / 2);
  return Math.min(room.x + aside, Math.max(room.x - aside, x));
}
