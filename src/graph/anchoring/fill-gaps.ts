import { isBorneOut, toleranceOf, type Anchor } from './anchor';
import { firstFrom } from './first-from';
import { findNear, type NearPlace } from './find-near';
import { isAmongItsOwn } from './keep-supported';
import type { NormalForm } from './normal-form';
import { standingOf } from './standing';
import type { Sought } from './seek-quotations';

/** How many letters there must be for one that differs. */
const LETTERS_PER_ERROR = 7;
/** How many places of the same words in one window are looked at. */
const MOST_PLACES = 16;

/**
 * Adds to the anchors what is still missing and stands where its neighbours say: common words, and words with letters
 * that differ.
 */
export function fillGaps(sought: Sought[], anchors: Anchor[], form: NormalForm): Anchor[] {
  const byRank = new Map(anchors.map((anchor) => [anchor.rank, anchor]));
  const after = nextAnchors(sought, byRank);
  let before: Anchor | undefined;
  sought.forEach((one, rank) => {
    const sides = { before, after: after[rank] };
    before =
      byRank.get(rank) ??
      findBetween(one, sides, form).find((place) => isSure(place, byRank, sought.length)) ??
      before;
    if (before) byRank.set(before.rank, before);
  });
  return [...byRank.values()];
}

/** Words with letters that differ are long enough to be told; the same words must stand among their own. */
const isSure = (place: Anchor, byRank: ReadonlyMap<number, Anchor>, size: number): boolean =>
  place.differing > 0 || isAmongItsOwn(place, byRank, size);

/** The anchor of a later quotation that is nearest to each. */
function nextAnchors(sought: Sought[], byRank: ReadonlyMap<number, Anchor>): (Anchor | undefined)[] {
  const next: (Anchor | undefined)[] = [];
  for (let rank = sought.length - 2; rank >= 0; rank -= 1)
    next[rank] = byRank.get(rank + 1) ?? next[rank + 1];
  return next;
}

interface Neighbours {
  before: Anchor | undefined;
  after: Anchor | undefined;
}

/** The one place between two neighbours that they bear out; none where there are several. */
function findBetween(one: Sought, { before, after }: Neighbours, form: NormalForm): Anchor[] {
  const sides = [before, after].filter((side) => side !== undefined);
  const places = sides.flatMap((side) => placesNear(one, side, form));
  const fitting = places
    .map((place) => ({ ...place, ...standingOf(one.at, place.from, form), rank: one.rank, strength: 0 }))
    .filter((place) => isFree(place, { before, after }) && isBorneOut(place, sides));
  const least = Math.min(...fitting.map(({ differing }) => differing));
  const best = fitting.filter(({ differing }) => differing === least);
  return new Set(best.map(({ from }) => from)).size === 1 ? best.slice(0, 1) : [];
}

/** Where the words stand about as far from a neighbour as they should; nearly the words where they do not. */
function placesNear({ at, words, occurrences }: Sought, side: Anchor, form: NormalForm): NearPlace[] {
  const expected = side.from + at - side.at;
  const slack = toleranceOf(at - side.at);
  const same = between(occurrences, expected - slack, expected + slack);
  if (same.length) return same.map((from) => ({ from, to: from + words.length, differing: 0 }));
  const most = Math.floor(words.length / LETTERS_PER_ERROR);
  if (most === 0) return [];
  const window: [number, number] = [expected - slack, expected + slack + words.length + most];
  const near = findNear(form, words, { window, most });
  return near ? [near] : [];
}

function between(ascending: number[], low: number, high: number): number[] {
  const first = firstFrom(ascending, low, (place) => place);
  return ascending.slice(first, first + MOST_PLACES).filter((place) => place <= high);
}

/** Not before what stands before it, and on nothing that has been found for other words. */
const isFree = (place: Anchor, { before, after }: Neighbours): boolean =>
  (!before || follows(before, place)) && (!after || follows(place, after));

/** After the other's words, or within them where it stood there in the original too. */
const follows = (one: Anchor, other: Anchor): boolean =>
  other.from >= one.to || (one.at <= other.at && Math.abs(other.from - one.from - (other.at - one.at)) <= 2);
