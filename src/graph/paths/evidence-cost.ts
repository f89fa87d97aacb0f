import type { AtlasEdge, Basis, Confidence } from '../atlas-document';
import type { DocumentGraph } from '../document-graph';
import { isCountingMembership, isCurrentMembership } from '../regions/membership';

/** In hundredths of a step that the text states. */
const COSTS: Record<Exclude<Basis, 'inferred'>, number> = {
  stated: 100,
  paraphrased: 120,
  derived: 175,
  background: 300,
};
const INFERRED: Record<Confidence, number> = { high: 150, medium: 250, low: 380 };
/** Less than a member (an observer, a partner); or in a region whose countries are the editor's interpretation. */
const LOOSE = 150;

/**
 * What a step along an edge costs in a chain of evidence; undefined for a membership of another time. Between two
 * statements this is the order of what may link them: a subject both name (200 to 240), the editor's link of high and
 * of medium confidence (150, 250), a theme they share (two steps, 350), a link of low confidence (380). A fact from
 * outside (300, 450) costs more than what the text says in two steps, so that the text goes first.
 */
export function evidenceCost(graph: DocumentGraph, edge: AtlasEdge, date: string): number | undefined {
  const { basis, confidence, membership } = edge;
  if (membership && !isCurrentMembership(membership, date)) return undefined;
  if (basis === 'inferred') return INFERRED[confidence ?? 'low'];
  const isLoose = membership ? !isCountingMembership(membership, date) : isInterpretation(graph, edge);
  return COSTS[basis] + (isLoose ? LOOSE : 0);
}

function isInterpretation(graph: DocumentGraph, { relation, target }: AtlasEdge): boolean {
  const region = relation === 'locatedIn' ? graph.node(target) : undefined;
  return region?.type === 'region' && region.region?.basis === 'interpretation';
}
