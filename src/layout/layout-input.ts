import type { AtlasEdge, AtlasNode, Relation, StatementKind } from '../graph/atlas-document';
import type { EntityKind } from '../graph/entity-kind';
import type { DocumentGraph } from '../graph/document-graph';
import { nodeSize } from '../look/node-size';

/** What a layout is told: plain data that can be sent to a worker. Lengths are model pixels. */
export interface LayoutInput {
  nodes: LayoutNode[];
  edges: LayoutEdge[];
}

export interface LayoutNode {
  id: string;
  type: 'statement' | EntityKind;
  kind: string;
  width: number;
  height: number;
  /** Headings and comments: they stand beside the document's own kinds, never as a kind of their own. */
  aside: boolean;
  /** Nodes that show this one when opened; empty for the nodes of the default view. */
  foldedIn: string[];
}

export interface LayoutEdge {
  source: string;
  target: string;
  relation: Relation;
  /** How much it matters that this edge is short and free of crossings, 0 to 1. */
  weight: number;
}

/** All nodes in document order, and the edges that the default view or an opened node shows. */
export function toLayoutInput(graph: DocumentGraph): LayoutInput {
  const asides = new Set(graph.document.kinds.filter((kind) => !kind.filtered).map((kind) => kind.id));
  return {
    nodes: graph.nodes().map((node) => toLayoutNode(node, asides)),
    edges: graph.edges().filter(isDrawn).map(toLayoutEdge),
  };
}

function toLayoutNode(node: AtlasNode, asides: Set<StatementKind['id']>): LayoutNode {
  const foldedIn = node.type === 'statement' ? [] : (node.foldedIn ?? []);
  const aside = node.type === 'statement' && asides.has(node.kind);
  return { id: node.id, type: node.type, kind: node.kind, ...nodeSize(node), aside, foldedIn };
}

const isDrawn = (edge: AtlasEdge) =>
  edge.relation !== 'locatedIn' && (edge.confidence === undefined || edge.confidence === 'high');

function toLayoutEdge({ source, target, relation }: AtlasEdge): LayoutEdge {
  return { source, target, relation, weight: WEIGHTS[relation] ?? 1 };
}

const WEIGHTS: Partial<Record<Relation, number>> = {
  restates: 0.9,
  groundedIn: 0.9,
  touches: 0.8,
  memberOf: 0.5,
};

/** The nodes and edges of the default view alone. */
export function withoutFolded(input: LayoutInput): LayoutInput {
  const nodes = input.nodes.filter((node) => !isFolded(node));
  const shown = new Set(nodes.map((node) => node.id));
  return { nodes, edges: input.edges.filter((edge) => shown.has(edge.source) && shown.has(edge.target)) };
}

export const isFolded = (node: LayoutNode) => node.foldedIn.length > 0;
