import type { Relation } from './atlas-document';
import type { Stance } from './content-relation';
import { CONTENT_RULES, isContentRelation } from './content-relation';

/** The speaker's stance that follows from a relation; `concerns` and all links between records are neutral. */
export function stanceOf(relation: Relation): Stance {
  return isContentRelation(relation) ? CONTENT_RULES[relation].stance : 'neutral';
}
