import type { AtlasEdge, Relation } from '../graph/atlas-document';
import type { Text } from '../graph/text';
import { RELATION_WORDS, STATUS_WORDS } from './words';

export type Direction = 'forward' | 'inverse';

/** What a link is called, from its source or back; one who is only an observer or the like is not called a member. */
export function linkWords(
  edge: Pick<AtlasEdge, 'relation' | 'membership' | 'called'>,
  direction: Direction = 'forward',
): Text {
  const { membership } = edge;
  return membership && membership.status !== 'member'
    ? STATUS_WORDS[membership.status]
    : relationWords(edge, direction);
}

/** What a relation is called; the name that a file gives it is marked where it is read from its end. */
export function relationWords(
  { relation, called }: { relation: Relation; called?: string },
  direction: Direction = 'forward',
): Text {
  if (called === undefined) return RELATION_WORDS[relation][direction];
  return { en: direction === 'forward' ? called : `${called}, from` };
}
