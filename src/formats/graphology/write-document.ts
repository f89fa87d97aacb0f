import type { AtlasDocument, AtlasEdge, AtlasNode } from '../../graph/atlas-document';

/**
 * The document in graphology's serialisation: keys are the ids as written, the attributes everything else,
 * with `x` and `y` where a layout was computed.
 */
export function writeDocument({ nodes, edges, positions, ...attributes }: AtlasDocument): string {
  const graph = {
    options: { type: 'directed', multi: true, allowSelfLoops: true },
    attributes,
    nodes: nodes.map((node) => toNode(node, positions.organic?.[node.id])),
    edges: edges.map(toEdge),
  };
  return `${JSON.stringify(graph, null, 2)}\n`;
}

function toNode({ id, ...attributes }: AtlasNode, place: [x: number, y: number] | undefined) {
  return { key: id, attributes: { ...attributes, ...(place && { x: place[0], y: place[1] }) } };
}

function toEdge({ id, source, target, ...attributes }: AtlasEdge) {
  return { key: id, source, target, attributes };
}
