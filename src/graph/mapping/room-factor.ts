/** What a node takes with a little room around it, in model pixels. */
const ROOM = { width: 128, height: 54 };
/** Nodes up to which all pairs are looked at. */
const MOST = 2000;
/** Beyond this the whole picture would be too small for the names in it to be read. */
const LARGEST = 1.5;

/** How many times larger a picture must be so that nine nodes of ten lie clear of all others. */
export function roomFactor(places: readonly [number, number][]): number {
  if (places.length < 2 || places.length > MOST) return 1;
  const needs = places.map((place) => needOf(place, places)).sort((a, b) => a - b);
  const need = needs[Math.floor((needs.length - 1) * 0.9)]!;
  return Math.min(Math.max(need, 1), LARGEST);
}

/** What one node needs; nodes on the very same spot are parted by no size. */
function needOf([x, y]: [number, number], places: readonly [number, number][]): number {
  let need = 1;
  for (const [otherX, otherY] of places) {
    const [across, down] = [Math.abs(x - otherX), Math.abs(y - otherY)];
    if (across > 0 || down > 0) need = Math.max(need, Math.min(ROOM.width / across, ROOM.height / down));
  }
  return need;
}
