import { driftOf, type Standing } from './standing';

/** A quotation found at a place. */
export interface Anchor extends Standing {
  /** Its number among the quotations of the original, in their order. */
  rank: number;
  /** Where it ends in the normal form, exclusive. */
  to: number;
  /** How many letters differ. */
  differing: number;
  /** How telling the words are: long ones that stand here once are, common single words are not. */
  strength: number;
}

/** How many characters of a quotation count towards its strength, and how many make one point. */
const LONGEST = 24;
const POINT = 8;

/** Words that tell no more than this are believed only where the quotations next to them were found too. */
export const TELLING = 0.6;

/** Words that stand here more than once never tell much: they may be others of the same form. */
export function strengthOf(length: number, occurrences: number): number {
  const strength = Math.min(length, LONGEST) / POINT;
  return occurrences <= 1 ? strength : Math.min(TELLING, strength / occurrences);
}

/** Whether two quotations are as far from each other as in the original: nearly so, since lines and marks may differ. */
export const agrees = (one: Standing, other: Standing): boolean =>
  driftOf(one, other) <= toleranceOf(other.at - one.at);

/** Twelve characters, or an eighth of the distance up to eighty. */
export const toleranceOf = (distance: number): number => Math.min(80, Math.max(12, Math.abs(distance) / 8));

/**
 * Whether the neighbours on both sides agree on a place, or one in the same sentence or at the very distance, and none
 * in the same sentence speaks against it: where a sentence was taken out, words of another may stand in their place.
 */
export function isBorneOut(place: Standing, sides: Standing[]): boolean {
  const agreed = sides.filter((side) => agrees(side, place));
  const isBeside = ({ sentence }: Standing) => sentence === place.sentence;
  if (sides.some((side) => isBeside(side) && !agreed.includes(side))) return false;
  return agreed.length > 1 || agreed.some((side) => isBeside(side) || driftOf(side, place) <= 3);
}
