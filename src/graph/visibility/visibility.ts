import type { AtlasEdge, AtlasNode } from '../atlas-document';
import type { DocumentGraph } from '../document-graph';
import { isFolded, type Folding } from './folding';
import { neighbourhood } from './neighbourhood';
import { Passing } from './passing';
import type { VisibilityQuery } from './visibility-query';

export type { VisibilityQuery } from './visibility-query';

/** Every node is in exactly one of `nodes` (shown), `folded`, `filtered`, `hidden` (by hand) and `unfocused`. */
export interface Visibility {
  nodes: Set<string>;
  edges: Set<string>;
  folded: string[];
  filtered: string[];
  hidden: string[];
  unfocused: string[];
}

/** A node that several reasons keep out of sight is counted by the first: hidden, folded, filtered, unfocused. */
export function computeVisibility(graph: DocumentGraph, query: VisibilityQuery): Visibility {
  const passing = new Passing(graph, query);
  const folding = foldingOf(passing);
  const visibility: Visibility = {
    nodes: new Set(),
    edges: new Set(),
    folded: [],
    filtered: [],
    hidden: [],
    unfocused: [],
  };
  for (const node of graph.nodes()) {
    const reason = reasonAgainst(node, passing, folding);
    if (reason) visibility[reason].push(node.id);
    else visibility.nodes.add(node.id);
  }
  const allowed = graph.edges().filter((edge) => passing.allowsEdge(edge));
  applyFocus(visibility, edgesAmong(visibility.nodes, allowed), query.focus);
  visibility.edges = new Set(edgesAmong(visibility.nodes, allowed).map(({ id }) => id));
  return visibility;
}

function reasonAgainst(node: AtlasNode, passing: Passing, folding: Folding) {
  if (passing.query.hidden.has(node.id)) return 'hidden';
  if (isFolded(node, folding)) return 'folded';
  return passing.allowsNode(node) ? undefined : 'filtered';
}

function foldingOf(passing: Passing): Folding {
  const { graph, query, memberships } = passing;
  const current = [...memberships].map((id) => graph.edge(id)!);
  const opening = current.filter(({ target }) => query.layers.memberships || query.opened.has(target));
  return {
    opened: query.opened,
    unfolded: (id) => passing.isWanted(id),
    countries: new Set(opening.map(({ source }) => source)),
    themes: query.layers.themes,
  };
}

const edgesAmong = (nodes: ReadonlySet<string>, edges: AtlasEdge[]): AtlasEdge[] =>
  edges.filter(({ source, target }) => nodes.has(source) && nodes.has(target));

/** Without its centre in sight there is no neighbourhood to show, and everything stays. */
function applyFocus(visibility: Visibility, edges: AtlasEdge[], focus: VisibilityQuery['focus']): void {
  if (!focus || !visibility.nodes.has(focus.node)) return;
  const near = neighbourhood(edges, focus.node, focus.depth);
  for (const id of visibility.nodes) if (!near.has(id)) visibility.unfocused.push(id);
  visibility.nodes = near;
}
