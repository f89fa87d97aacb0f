import { isContentRelation } from '../content-relation';
import type { EntityKind } from '../entity-kind';
import { attributeOf, type PropertyGraph } from '../property-graph';
import { attributeText } from './columns';
import { guessRole } from './guess-role';
import type { Mapping, NodeRole } from './mapping';
import type { PlaceCodes } from './place-codes';

/**
 * What the nodes of each kind most likely are, where the attribute `kind` names the kinds. Organisations are what
 * statements speak of; where nothing speaks they are things like all others, and may lie in countries themselves.
 */
export function guessKinds(
  graph: PropertyGraph,
  kind: string | undefined,
  codes: PlaceCodes,
): Mapping['kinds'] {
  const speaking = speakingNodes(graph);
  const kinds = new Map<string, { labels: string[]; speaks: boolean }>();
  for (const node of graph.nodes) {
    const own = kind === undefined ? '' : attributeText(attributeOf(node.attributes, kind));
    const known = kinds.get(own) ?? { labels: [], speaks: false };
    if (known.labels.length < 20)
      known.labels.push(attributeText(attributeOf(node.attributes, 'label')) || node.id);
    known.speaks ||= speaking.has(node.id);
    kinds.set(own, known);
  }
  const role = (own: string, { labels, speaks }: { labels: string[]; speaks: boolean }): NodeRole =>
    guessRole(own) ?? (speaks ? 'statement' : rolesOfLabels(labels, codes));
  const roles = [...kinds].map(([own, about]) => [own, role(own, about)] as const);
  const isSpokenOf = roles.some(([, found]) => found === 'statement') || hasMembers(graph);
  const asSubject = (found: NodeRole) => (found === 'organisation' && !isSpokenOf ? 'thing' : found);
  return Object.fromEntries(roles.map(([own, found]) => [own, asSubject(found)]));
}

const hasMembers = ({ edges }: PropertyGraph): boolean =>
  edges.some(({ attributes }) => attributeOf(attributes, 'relation') === 'memberOf');

/** Nodes from which a relation of the atlas leads: only statements strengthen or reject. */
function speakingNodes({ edges }: PropertyGraph): Set<string> {
  const speaks = (relation: unknown) => typeof relation === 'string' && isContentRelation(relation);
  return new Set(
    edges.filter(({ attributes }) => speaks(attributeOf(attributes, 'relation'))).map(({ source }) => source),
  );
}

/** Nodes that are all called like countries are countries. */
function rolesOfLabels(labels: string[], codes: PlaceCodes): EntityKind {
  const countries = labels.filter((label) => codes.find(label)?.kind === 'country').length;
  return labels.length >= 3 && countries >= labels.length * 0.8 ? 'country' : 'thing';
}
