import { firstFrom } from './first-from';
import { driftOf, type Standing } from './standing';
import { PrefixMaximum } from './prefix-maximum';

/** A quotation that looks for its place. */
export interface Seeker {
  /** Where it stands in the original, in characters. */
  at: number;
  /** Where it may stand in this text, ascending. */
  candidates: Candidate[];
}
export interface Candidate extends Standing {
  /** How much it is worth to find it here. */
  score: number;
}

interface Link extends Candidate {
  seeker: number;
  total: number;
  before: Link | null;
}

/** What a step costs for each character by which it is longer or shorter than in the original. */
const DRIFT = 0.2;
/** What it costs at most, since something large may have been put in or taken out. */
const JUMP = 10;
/** What it costs more within a sentence: whole sentences come and go. */
const BROKEN_SENTENCE = 8;
/** How many quotations before it a step may come from; from farther off it is a jump. */
const LOOK_BACK = 12;
/** How far from where it should be a step is looked for, and by how much of its length more: beyond, it is a jump. */
const REACH = JUMP / DRIFT;
const STRETCH = 0.25;

/**
 * The places at which most of the quotations stand in their order and at their distances, by index of the seeker:
 * collinear chaining with gap costs, as genomes are aligned (Abouelhoda & Ohlebusch 2005; the bounded look-back is that
 * of minimap2, Li 2018). Seekers come in the order of the original.
 */
export function chainPlaces(seekers: Seeker[], size: number): Map<number, number> {
  const far = new PrefixMaximum<Link>(size);
  const rows: Link[][] = [];
  let kept = 0;
  let best: Link | null = null;
  seekers.forEach((seeker, index) => {
    // quotations that begin together must not follow one another by a jump: they are added after the last of them
    while (kept < index && seekers[kept]!.at < seeker.at)
      for (const link of rows[kept++]!) far.add(link.from, link);
    const near = rows.slice(Math.max(0, index - LOOK_BACK));
    const row = seeker.candidates.map((candidate) =>
      bestLink({ ...candidate, seeker: index, total: candidate.score, before: null }, near, far),
    );
    for (const link of row) if (link.total > (best?.total ?? 0)) best = link;
    rows.push(row);
  });
  return placesOf(best);
}

/** The link with the predecessor that makes most of it. */
function bestLink(link: Link, near: Link[][], far: PrefixMaximum<Link>): Link {
  const take = (before: Link | undefined) => {
    if (!before || !isBefore(before, link)) return;
    const total = before.total + link.score - stepCost(before, link);
    if (total > link.total) Object.assign(link, { total, before });
  };
  for (const row of near) {
    const distance = link.at - (row[0]?.at ?? 0);
    const slack = REACH + STRETCH * distance;
    const first = firstFrom(row, link.from - distance - slack, ({ from }) => from);
    for (
      let index = first;
      index < row.length && row[index]!.from <= link.from - distance + slack;
      index += 1
    )
      take(row[index]);
  }
  take(far.below(link.sentence));
  take(far.below(link.from));
  return link;
}

/** In the order of the original; what begins at one place there begins at one place here. */
const isBefore = (one: Link, other: Link): boolean =>
  one.at === other.at ? one.from === other.from : one.from < other.from;

function stepCost(one: Link, other: Link): number {
  const drift = driftOf(one, other) * DRIFT;
  return drift <= JUMP ? drift : JUMP + (one.sentence === other.sentence ? BROKEN_SENTENCE : 0);
}

function placesOf(last: Link | null): Map<number, number> {
  const places = new Map<number, number>();
  for (let link = last; link; link = link.before) places.set(link.seeker, link.from);
  return places;
}
