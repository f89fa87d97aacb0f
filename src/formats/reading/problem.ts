import type { Place } from './place';

/**
 * What is amiss in a file that can be read. `repeated-node`, `repeated-edge`: an id given twice; `missing-node`: an
 * edge to a node that is not there; `alike-ids`: ids that only look the same; `not-kept`: what the atlas has no place
 * for; `odd-value`: a value of another type than promised.
 */
export type ProblemKind =
  'repeated-node' | 'repeated-edge' | 'missing-node' | 'alike-ids' | 'not-kept' | 'odd-value';

export interface Problem extends Place {
  kind: ProblemKind;
  message: string;
  hint?: string;
}

/** What the reader of a file chose about its problems. */
export interface ProblemChoices {
  /** A node given twice: the first stays, or the last takes its place. */
  repeated: 'first' | 'last';
  /** An edge to a node that is not there: the node is added, or the edge is left out. */
  missing: 'add' | 'leave-out';
}

export const DEFAULT_CHOICES: ProblemChoices = { repeated: 'first', missing: 'add' };
