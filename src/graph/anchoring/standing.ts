import type { NormalForm } from './normal-form';

/** Words of the original at a place of this text. */
export interface Standing {
  /** Where they stand in the original, in characters. */
  at: number;
  /** Where they stand here, in characters of the normal form and of the text. */
  from: number;
  offset: number;
  /** Where their sentence begins here, in the normal form. */
  sentence: number;
}

/**
 * By how many characters two places are nearer to or farther from each other than in the original. The text as it is
 * measures best where it is set like the original, its normal form where lines and marks are others: the better counts.
 */
export function driftOf(one: Standing, other: Standing): number {
  const distance = other.at - one.at;
  return Math.min(Math.abs(other.from - one.from - distance), Math.abs(other.offset - one.offset - distance));
}

/** Words that stand at `at` in the original and at `from` in the normal form of this text. */
export const standingOf = (at: number, from: number, { places, sentences }: NormalForm): Standing => ({
  at,
  from,
  offset: places[from] ?? 0,
  sentence: sentences[from] ?? 0,
});
