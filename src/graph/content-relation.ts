import type { NamedKind } from './entity-kind';

export type Stance = 'favours' | 'rejects' | 'neutral';

interface ContentRule {
  /** The speaker's attitude that follows from it. */
  stance: Stance;
  /** Kinds it may lead to; any where none are given. */
  leadsTo?: readonly NamedKind[];
  /** Whether it must say in what respect when it leads to a country, group or organisation. */
  needsAspect?: true;
}

/** What a statement itself may say about an entity: the register of content relations, in the order of display. */
const RULES = {
  strengthens: { stance: 'favours', leadsTo: ['organisation', 'group'] },
  supports: { stance: 'favours', leadsTo: ['region', 'topic'] },
  cooperatesWith: { stance: 'favours', leadsTo: ['country', 'region', 'group', 'organisation'] },
  advocates: { stance: 'favours', leadsTo: ['topic'] },
  opposes: { stance: 'rejects', leadsTo: ['country', 'group', 'organisation'], needsAspect: true },
  regardsAsRisk: {
    stance: 'rejects',
    leadsTo: ['topic', 'country', 'group', 'organisation'],
    needsAspect: true,
  },
  rejects: { stance: 'rejects', leadsTo: ['topic'] },
  concerns: { stance: 'neutral' },
} as const satisfies Record<string, ContentRule>;

export type ContentRelation = keyof typeof RULES;

export const CONTENT_RULES: Readonly<Record<ContentRelation, ContentRule>> = RULES;
export const CONTENT_RELATIONS = Object.keys(RULES) as ContentRelation[];

/** All relations in the order of display: what is said, inferences, themes, background. */
export const RELATIONS = [
  ...CONTENT_RELATIONS,
  'linked',
  'restates',
  'groundedIn',
  'touches',
  'memberOf',
  'locatedIn',
] as const;

export const isContentRelation = (relation: string): relation is ContentRelation =>
  Object.hasOwn(RULES, relation);
/** What a statement says, or a file of a thing. */
export const isContentEdge = ({ relation }: { relation: string }): boolean =>
  relation === 'linked' || isContentRelation(relation);
