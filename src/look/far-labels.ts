import { spotsBeside, spotsInside, spotsOver, type LabelSpot, type NamedNode } from './label-spots';
import { isWithin, overlaps, type ScreenBox } from './screen-box';
import { TakenBoxes } from './taken-boxes';
import type { Measure } from './wrap-label';

/** Font size of names seen from afar, in pixels of the screen or page. */
export const FAR_SIZE = 12;

export interface FarCandidate extends NamedNode {
  /** Importance: of two labels that would overlap the heavier stays. */
  weight: number;
  /** Strength with which the node is drawn, 0 to 1. */
  opacity: number;
}

export type FarLabel<Candidate extends FarCandidate = FarCandidate> = Candidate & LabelSpot;

/** From this importance on (selected, hovered) a name is drawn whatever it covers. */
export const ALWAYS = 1000;
/** Below this strength a name would be a smear: the shape alone stays. */
const FAINTEST = 0.4;
/** Sizes to which names shrink where they find no place, as shares: the least is 9 pixels. */
const SHRINKS = [1, 0.875, 0.75];
/** Among more nodes than these, small names would only make a crowd, and hubs in the midst of it would never be named. */
const MANY = 200;
/** So many names are read beside their nodes in a crowd: those of the heaviest, over others where there is no other place. */
const MOST_IN_CROWD = 60;

export interface FarPlan {
  /** Of the font that names are drawn in. */
  measure: Measure;
  /** Where names beside nodes stay. */
  room?: ScreenBox;
  /** Font size of names, in pixels of the screen or page. */
  size?: number;
}

interface Named<Candidate> {
  candidate: Candidate;
  /** What is taken by the node itself. */
  core: ScreenBox;
  spot?: LabelSpot | undefined;
}

/**
 * Chooses the labels of a picture seen from afar, most important first: each of them whole, in its node, beside it or
 * else over it, and over no other label; over no other node either, unless it is a crowd that leaves no other place.
 */
export function planFarLabels<Candidate extends FarCandidate>(
  candidates: Candidate[],
  { measure, room, size = FAR_SIZE }: FarPlan,
): FarLabel<Candidate>[] {
  const cores = candidates.map(({ box }) => ({ ...box, width: box.width * 0.8, height: box.height * 0.8 }));
  const [nodes, names] = [new TakenBoxes(cores), new TakenBoxes()];
  const isCrowd = candidates.length > MANY;
  const plan = { measure, sizes: (isCrowd ? [1] : SHRINKS).map((share) => share * size) };
  const named: Named<Candidate>[] = candidates
    .map((candidate, index) => ({ candidate, core: cores[index]! }))
    .filter(({ candidate: { opacity, text } }) => opacity >= FAINTEST || text.locator)
    .sort((a, b) => b.candidate.weight - a.candidate.weight);
  let beside = 0;
  for (const places of isCrowd ? [ALL_PLACES] : ALL_PLACES.map((place) => [place]))
    for (const one of named) {
      if (one.spot) continue;
      const tried = isCrowd && beside >= MOST_IN_CROWD ? [spotsInside] : places;
      const spots = tried
        .flatMap((spotsOf) => spotsOf(one.candidate, plan))
        .filter(({ at, halo }) => names.isFree(at) && (!halo || !room || isWithin(at, room)));
      one.spot = spots.find(({ at }) => nodes.isFree(at, one.core)) ?? (isCrowd ? spots[0] : undefined);
      if (tried.includes(spotsOver) && one.candidate.weight >= ALWAYS)
        one.spot ??= spotsOver(one.candidate, plan)[0];
      if (!one.spot) continue;
      names.add(one.spot.at);
      if (one.spot.halo) beside += 1;
    }
  return named.flatMap(({ candidate, spot }) => (spot ? [{ ...candidate, ...spot }] : []));
}

/** Where a name may stand, the best first. */
const ALL_PLACES = [spotsInside, spotsBeside, spotsOver];

/** Whether a node drawn later lies over this one; its text would show through. */
export function isOccluded(boxes: ScreenBox[], index: number): boolean {
  const whole = boxes[index]!;
  const box = { ...whole, width: whole.width * 0.7, height: whole.height * 0.6 };
  for (let later = index + 1; later < boxes.length; later += 1) if (overlaps(box, boxes[later]!)) return true;
  return false;
}
