import type { AtlasEdge, ContentRelation } from './atlas-document';

/** What a statement itself says about an entity, from `advocates` to `concerns`. */
export const CONTENT_RELATIONS: readonly ContentRelation[] = [
  'advocates',
  'rejects',
  'strengthens',
  'supports',
  'cooperatesWith',
  'opposes',
  'regardsAsRisk',
  'concerns',
];

const content: ReadonlySet<string> = new Set(CONTENT_RELATIONS);

export const isContentEdge = (edge: AtlasEdge): boolean => content.has(edge.relation);
