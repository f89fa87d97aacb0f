/** What a statement may speak of, in the order of a legend. */
export const ENTITY_KINDS = ['organisation', 'region', 'country', 'theme', 'topic', 'group'] as const;

export type EntityKind = (typeof ENTITY_KINDS)[number];
