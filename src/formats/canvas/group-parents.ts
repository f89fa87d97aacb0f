import type { Box } from './box';

/** As many comparisons as take a moment. */
const MOST_COMPARED = 20_000_000;

/** For each card the id of the smallest group that it lies in: the format says it by places alone. */
export function groupParents(boxes: readonly Box[]): { parents: (string | undefined)[]; found: string[] } {
  const groups = boxes.filter(({ isGroup }) => isGroup).sort((one, other) => area(one) - area(other));
  if (groups.length === 0) return { parents: [], found: [] };
  if (groups.length * boxes.length > MOST_COMPARED)
    return { parents: [], found: [`groups: ${groups.length}, too many to find what lies in them`] };
  const parents = boxes.map((box) => groups.find((group) => group.id !== box.id && liesIn(box, group))?.id);
  const inside = parents.filter((parent) => parent !== undefined).length;
  return { parents, found: [`members of groups, by where they lie: ${inside}`] };
}

const area = ({ width, height }: Box) => width * height;

/** Of two cards of one size none lies in the other. */
const liesIn = (box: Box, group: Box): boolean =>
  area(box) < area(group) &&
  box.x >= group.x &&
  box.y >= group.y &&
  box.x + box.width <= group.x + group.width &&
  box.y + box.height <= group.y + group.height;
