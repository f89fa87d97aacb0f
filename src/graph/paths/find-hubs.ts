import type { AtlasNode } from '../atlas-document';
import { isContentEdge } from '../content-relation';
import { isSubject } from '../subject';
import type { DocumentGraph } from '../document-graph';

/** From this share of all statements on, to be named by two of them too says little. */
const SHARE = 1 / 6;
/** In a short document a few statements are soon a large share. */
const LEAST = 5;

/**
 * Ids of the nodes that are linked with nearly everything, so that a way through them says little of its ends: the
 * issuer, universal organisations, the world, and what a large share of all statements names. A statement is none,
 * however much it names, for to be named together is what is looked for; nor is a theme, since that it is only a grouping
 * is in the cost of its edges; nor a body with many members, since they have it in common.
 */
export function findHubs(graph: DocumentGraph): Set<string> {
  const naming = statementsNaming(graph);
  const statements = graph.nodes().filter(isSubject).length;
  const many = Math.max(LEAST, statements * SHARE);
  const isHub = (node: AtlasNode) =>
    node.id === graph.document.describes.issuer ||
    isUniversal(node) ||
    (naming.get(node.id)?.size ?? 0) >= many;
  return new Set(graph.nodes().flatMap((node) => (isHub(node) ? [node.id] : [])));
}

function statementsNaming(graph: DocumentGraph): Map<string, Set<string>> {
  const naming = new Map<string, Set<string>>();
  for (const { source, target } of graph.edges().filter(isContentEdge))
    naming.set(target, (naming.get(target) ?? new Set()).add(source));
  return naming;
}

const isUniversal = (node: AtlasNode): boolean =>
  node.type !== 'statement' && (!!node.organisation?.universal || !!node.region?.world);
