import type { Relation, Stance } from './atlas-document';

const stances: Partial<Record<Relation, Stance>> = {
  advocates: 'favours',
  strengthens: 'favours',
  supports: 'favours',
  cooperatesWith: 'favours',
  rejects: 'rejects',
  opposes: 'rejects',
  regardsAsRisk: 'rejects',
};

/** The speaker's stance that follows from a relation; `concerns` and all links between records are neutral. */
export function stanceOf(relation: Relation): Stance {
  return stances[relation] ?? 'neutral';
}
