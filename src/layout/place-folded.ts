import type { Positions } from '../graph/atlas-document';
import { FreeSlots } from './free-slots';
import type { Slot } from './free-slots';
import { boxOf, boundsOf, gapBetween, toPixel } from './geometry';
import type { Box } from './geometry';
import { isFolded, withoutFolded } from './layout-input';
import type { LayoutInput, LayoutNode } from './layout-input';

/**
 * Adds places for the folded nodes: each in a free slot near the nodes that show it, so that opening moves nothing.
 * Folded nodes overlap neither the shown ones nor each other; those that find no room lie around the picture.
 */
export function placeFolded(input: LayoutInput, shown: Positions): Positions {
  const places = new Map(withoutFolded(input).nodes.map((node) => [node.id, boxOf(node, shown)]));
  const slots = new FreeSlots(withoutFolded(input), shown);
  const folded = input.nodes.filter(isFolded).map((node) => ({ node, owners: ownersOf(node, places) }));
  const chosen = new Map<Folded, Box>();
  for (let round = 0; round < ROUNDS; round++) {
    for (const one of inOrder(folded)) {
      chosen.delete(one);
      chosen.set(
        one,
        nearestSlot(one, slots, [...chosen.values()]) ??
          below(one.node, [...places.values(), ...chosen.values()]),
      );
    }
    swapWhereBetter(chosen);
  }
  const added = [...chosen].map(([{ node }, { x, y }]): [string, [number, number]] => [
    node.id,
    [toPixel(x), toPixel(y)],
  ]);
  return { ...shown, ...Object.fromEntries(added) };
}

/** Later rounds let a node take what others have left since. */
const ROUNDS = 3;
const GAP = 6;

interface Folded {
  node: LayoutNode;
  owners: Box[];
}

const ownersOf = (node: LayoutNode, places: Map<string, Box>) =>
  node.foldedIn.flatMap((id) => places.get(id) ?? []);

/** What statements name first, then members of organisations; those with a single owner before the others. */
function inOrder(folded: Folded[]): Folded[] {
  const rank = ({ node, owners }: Folded) => (node.type === 'country' ? 1000 : 0) + owners.length;
  return [...folded].sort((a, b) => rank(a) - rank(b));
}

function nearestSlot({ node, owners }: Folded, slots: FreeSlots, taken: Box[]): Box | undefined {
  let best: Slot | undefined;
  let least = Infinity;
  for (const slot of slots.of(node)) {
    const cost = slot.penalty < least ? slot.penalty + remoteness(slot, owners) : Infinity;
    if (cost >= least || !taken.every((box) => gapBetween(slot, box) >= GAP)) continue;
    best = slot;
    least = cost;
  }
  return best;
}

function swapWhereBetter(chosen: Map<Folded, Box>): void {
  for (const [a] of chosen)
    for (const [b] of chosen) {
      const [atA, atB] = [chosen.get(a)!, chosen.get(b)!];
      if (a.node.width !== b.node.width || a.node.height !== b.node.height) continue;
      const now = remoteness(atA, a.owners) + remoteness(atB, b.owners);
      if (remoteness(atB, a.owners) + remoteness(atA, b.owners) >= now) continue;
      chosen.set(a, atB);
      chosen.set(b, atA);
    }
}

/** Near one owner, and not far from the others. */
function remoteness(slot: Box, owners: Box[]): number {
  let nearest = Infinity;
  let sum = 0;
  for (const owner of owners) {
    const gap = distance(slot, owner);
    nearest = Math.min(nearest, gap);
    sum += gap;
  }
  return owners.length === 0 ? 0 : nearest + (0.25 * sum) / owners.length;
}

function distance(a: Box, b: Box): number {
  const across = Math.max(0, Math.abs(a.x - b.x) - a.halfWidth - b.halfWidth);
  const down = Math.max(0, Math.abs(a.y - b.y) - a.halfHeight - b.halfHeight);
  return Math.sqrt(across * across + down * down);
}

function below({ width, height }: LayoutNode, boxes: Box[]): Box {
  const { bottom } = boundsOf(boxes);
  return { x: 0, y: bottom + GAP + height / 2, halfWidth: width / 2, halfHeight: height / 2 };
}
