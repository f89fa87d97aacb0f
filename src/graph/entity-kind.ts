/** What a statement may speak of, in the order of a legend. */
export const NAMED_KINDS = ['organisation', 'region', 'country', 'theme', 'topic', 'group'] as const;

/** Those with what a file calls something else: a thing has a kind of its own, from the list of its document. */
export const ENTITY_KINDS = [...NAMED_KINDS, 'thing'] as const;

export type NamedKind = (typeof NAMED_KINDS)[number];
export type EntityKind = (typeof ENTITY_KINDS)[number];
