import { agrees, isBorneOut, TELLING, type Anchor } from './anchor';

/** How many neighbours on each side are asked. */
const NEIGHBOURS = 4;
/** What each that agrees counts at least. */
const LEAST = 0.2;
/** What the neighbours that agree must come to, and what they and the quotation itself. */
const AGREED = 0.75;
const ENOUGH = 2.5;
/** How many of those on each side are asked; half of them must agree. */
const NEAREST = 2;

/** Without those whose neighbours stand at other distances: a single common word anchors nothing. In order of rank. */
export function keepSupported(anchors: Anchor[], size: number): Anchor[] {
  const byRank = new Map(anchors.map((anchor) => [anchor.rank, anchor]));
  const kept = anchors.filter((anchor, index) => {
    const agreed = neighboursOf(anchors, index)
      .filter((other) => isApart(other, anchor) && agrees(other, anchor))
      .reduce((sum, { strength }) => sum + Math.max(LEAST, strength), 0);
    if (agreed < AGREED || agreed + anchor.strength < ENOUGH) return false;
    const sides = [anchors[index - 1], anchors[index + 1]].filter((side) => side !== undefined);
    return anchor.strength > TELLING || (isBorneOut(anchor, sides) && isAmongItsOwn(anchor, byRank, size));
  });
  return kept.length === anchors.length ? kept : keepSupported(kept, size);
}

/** Whether half of the quotations that stood next to it in the original stand there here. */
export function isAmongItsOwn(anchor: Anchor, byRank: ReadonlyMap<number, Anchor>, size: number): boolean {
  const ranks = [...Array(2 * NEAREST + 1).keys()].map((step) => anchor.rank - NEAREST + step);
  const others = ranks.filter((rank) => rank !== anchor.rank && rank >= 0 && rank < size);
  const agreed = others.filter((rank) => byRank.has(rank) && agrees(byRank.get(rank)!, anchor));
  return 2 * agreed.length >= others.length;
}

const neighboursOf = (anchors: Anchor[], index: number): Anchor[] => [
  ...anchors.slice(Math.max(0, index - NEIGHBOURS), index),
  ...anchors.slice(index + 1, index + 1 + NEIGHBOURS),
];

/** Words within other words are no witness for them. */
const isApart = (one: Anchor, other: Anchor): boolean => one.to <= other.from || other.to <= one.from;
