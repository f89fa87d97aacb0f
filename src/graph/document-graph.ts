import { MultiDirectedGraph } from 'graphology';
import type { AtlasDocument, AtlasEdge, AtlasNode } from './atlas-document';

/**
 * The document's graph. Outside this file ids are the ids as written; inside, graphology gets prefixed keys,
 * because graphology 0.26 pollutes prototypes with nodes called `__proto__` or `constructor`.
 */
export class DocumentGraph {
  readonly graphology = new MultiDirectedGraph<AtlasNode, AtlasEdge>();

  constructor(readonly document: AtlasDocument) {
    for (const node of document.nodes) this.graphology.addNode(key(node.id), node);
    for (const edge of document.edges)
      this.graphology.addDirectedEdgeWithKey(key(edge.id), key(edge.source), key(edge.target), edge);
  }

  node(id: string): AtlasNode | undefined {
    return this.graphology.hasNode(key(id)) ? this.graphology.getNodeAttributes(key(id)) : undefined;
  }

  edge(id: string): AtlasEdge | undefined {
    return this.graphology.hasEdge(key(id)) ? this.graphology.getEdgeAttributes(key(id)) : undefined;
  }

  /** In document order. */
  nodes(): AtlasNode[] {
    return this.document.nodes;
  }

  edges(): AtlasEdge[] {
    return this.document.edges;
  }

  /** Edges from and to a node; none for an unknown id. */
  edgesOf(id: string): AtlasEdge[] {
    if (!this.graphology.hasNode(key(id))) return [];
    return this.graphology.mapEdges(key(id), (_key, edge) => edge);
  }

  neighbours(id: string): string[] {
    return [...new Set(this.edgesOf(id).map((edge) => (edge.source === id ? edge.target : edge.source)))];
  }
}

const key = (id: string) => `k:${id}`;
