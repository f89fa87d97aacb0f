import type { AtlasEdge, Relation } from '../graph/atlas-document';
import { CONTENT_RELATIONS, type ContentRelation, type Stance } from '../graph/content-relation';
import { stanceOf } from '../graph/stance';
import type { Token } from './palette';

/** How a relation is drawn: never by colour alone, the end shape and the dash say the same. */
export interface EdgeLook {
  id: EdgeLookId;
  colour: Token;
  /** Beads are round dots with gaps between them. */
  line: 'solid' | 'dashed' | 'dotted' | 'beads';
  end: 'triangle' | 'tee' | 'none';
  /** Model pixels. */
  width: number;
  /** Strength at rest, 0 to 1. */
  opacity: number;
}
export type EdgeLookId =
  'favours' | 'rejects' | 'concerns' | 'linked' | 'joined' | 'theme' | 'inferred' | 'background' | 'bridge';

export const EDGE_LOOKS: Record<EdgeLookId, EdgeLook> = {
  favours: { id: 'favours', colour: 'favours', line: 'solid', end: 'triangle', width: 1.6, opacity: 0.95 },
  rejects: { id: 'rejects', colour: 'rejects', line: 'solid', end: 'tee', width: 1.6, opacity: 0.95 },
  concerns: { id: 'concerns', colour: 'neutral', line: 'solid', end: 'none', width: 1.3, opacity: 0.95 },
  linked: { id: 'linked', colour: 'neutral', line: 'solid', end: 'triangle', width: 1.3, opacity: 0.95 },
  joined: { id: 'joined', colour: 'neutral', line: 'solid', end: 'none', width: 1.45, opacity: 0.95 },
  theme: { id: 'theme', colour: 'theme', line: 'dotted', end: 'none', width: 1.2, opacity: 0.66 },
  inferred: { id: 'inferred', colour: 'inferred', line: 'dashed', end: 'triangle', width: 1.2, opacity: 0.9 },
  background: {
    id: 'background',
    colour: 'background',
    line: 'solid',
    end: 'none',
    width: 0.8,
    opacity: 0.9,
  },
  bridge: { id: 'bridge', colour: 'quietInk', line: 'beads', end: 'none', width: 2.4, opacity: 0.7 },
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
  linked: 'linked',
  restates: 'inferred',
  groundedIn: 'inferred',
  touches: 'theme',
  memberOf: 'background',
  locatedIn: 'background',
} satisfies Record<Relation, EdgeLookId>;

export const edgeLook = ({ relation, undirected }: Pick<AtlasEdge, 'relation' | 'undirected'>): EdgeLook =>
  EDGE_LOOKS[undirected ? 'joined' : BY_RELATION[relation]];
