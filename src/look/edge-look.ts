import type { AtlasEdge, Relation } from '../graph/atlas-document';
import { CONTENT_RELATIONS, type ContentRelation, type Stance } from '../graph/content-relation';
import { stanceOf } from '../graph/stance';
import type { Token } from './palette';

/** How a relation is drawn: never by colour alone, the end shape and the dash say the same. */
export interface EdgeLook {
  id: EdgeLookId;
  colour: Token;
  line: 'solid' | 'dashed' | 'dotted';
  end: 'triangle' | 'tee' | 'none';
  /** Model pixels. */
  width: number;
  /** Strength at rest, 0 to 1. */
  opacity: number;
}
export type EdgeLookId = 'favours' | 'rejects' | 'concerns' | 'theme' | 'inferred' | 'background';

export const EDGE_LOOKS: Record<EdgeLookId, EdgeLook> = {
  favours: { id: 'favours', colour: 'favours', line: 'solid', end: 'triangle', width: 1.6, opacity: 0.95 },
  rejects: { id: 'rejects', colour: 'rejects', line: 'solid', end: 'tee', width: 1.6, opacity: 0.95 },
  concerns: { id: 'concerns', colour: 'neutral', line: 'solid', end: 'none', width: 1.3, opacity: 0.95 },
  theme: { id: 'theme', colour: 'theme', line: 'dotted', end: 'none', width: 1.2, opacity: 0.5 },
  inferred: { id: 'inferred', colour: 'inferred', line: 'dashed', end: 'triangle', width: 1.2, opacity: 0.9 },
  background: {
    id: 'background',
    colour: 'background',
    line: 'solid',
    end: 'none',
    width: 0.8,
    opacity: 0.6,
  },
};

/** Content relations look as their stance says; the others are listed. */
const LOOK_OF_STANCE: Record<Stance, EdgeLookId> = {
  favours: 'favours',
  rejects: 'rejects',
  neutral: 'concerns',
};
const BY_RELATION = {
  ...(Object.fromEntries(
    CONTENT_RELATIONS.map((relation) => [relation, LOOK_OF_STANCE[stanceOf(relation)]]),
  ) as Record<ContentRelation, EdgeLookId>),
  restates: 'inferred',
  groundedIn: 'inferred',
  touches: 'theme',
  memberOf: 'background',
  locatedIn: 'background',
} satisfies Record<Relation, EdgeLookId>;

export const edgeLook = (edge: Pick<AtlasEdge, 'relation'>): EdgeLook =>
  EDGE_LOOKS[BY_RELATION[edge.relation]];
export const relationsOf = (look: EdgeLookId): Relation[] =>
  (Object.keys(BY_RELATION) as Relation[]).filter((relation) => BY_RELATION[relation] === look);
