import type { AtlasEdge, Relation } from '../graph/atlas-document';
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

const BY_RELATION: Record<Relation, EdgeLookId> = {
  advocates: 'favours',
  strengthens: 'favours',
  supports: 'favours',
  cooperatesWith: 'favours',
  rejects: 'rejects',
  opposes: 'rejects',
  regardsAsRisk: 'rejects',
  concerns: 'concerns',
  restates: 'inferred',
  groundedIn: 'inferred',
  touches: 'theme',
  memberOf: 'background',
  locatedIn: 'background',
};

export const edgeLook = (edge: Pick<AtlasEdge, 'relation'>): EdgeLook =>
  EDGE_LOOKS[BY_RELATION[edge.relation]];
export const relationsOf = (look: EdgeLookId): Relation[] =>
  (Object.keys(BY_RELATION) as Relation[]).filter((relation) => BY_RELATION[relation] === look);
