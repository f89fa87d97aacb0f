import type { Message } from '../language/message';
import type { UnseenReason } from '../state/visibility/reveal-node';

/** Why a node is not in the picture, beside its name. */
export const UNSEEN_WORDS = {
  folded: 'folded',
  filtered: 'filtered out',
  hidden: 'hidden by hand',
  unfocused: 'outside the focus',
} as const satisfies Record<UnseenReason, Message>;
