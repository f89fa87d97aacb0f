import { sha256 } from '../../../src/graph/sha256';
import type { Outcome } from './read-outcome';

/** All that is made of a file, in few letters: the same on the command line and in every browser. */
export function readingDigest(outcome: Outcome): string {
  const told =
    'reading' in outcome
      ? [outcome.format, outcome.reading.counts, outcome.reading.graph, outcome.reading.problems]
      : [outcome.refused.message, outcome.refused.place];
  return sha256(new TextEncoder().encode(JSON.stringify(told))).slice(0, 12);
}
