import type { AtlasDocument, AtlasEdge, AtlasNode, EntityNode, Positions } from './atlas-document';
import { parseWording } from './inline-marks';
import type { Text } from './text';

interface Part {
  nodes: ReadonlySet<string>;
  edges: ReadonlySet<string>;
}

/** A document with some of its nodes and edges (and only edges between these); nothing in it leads out of the part. */
export function subgraph(document: AtlasDocument, { nodes, edges }: Part): AtlasDocument {
  const { describes, positions } = document;
  return {
    ...document,
    describes: nodes.has(describes.issuer) ? describes : { ...describes, issuer: '' },
    nodes: document.nodes.filter(({ id }) => nodes.has(id)).map((node) => nodeIn(nodes, node)),
    edges: document.edges
      .filter(({ id, source, target }) => edges.has(id) && nodes.has(source) && nodes.has(target))
      .map((edge) => edgeIn(edges, edge)),
    positions: Object.fromEntries(
      Object.entries(positions).map(([layout, places]) => [layout, placesIn(nodes, places)]),
    ),
  };
}

function nodeIn(nodes: ReadonlySet<string>, node: AtlasNode): AtlasNode {
  if (node.type === 'statement') return { ...node, wording: wordingIn(nodes, node.wording) };
  const { theme, foldedIn, ...rest } = node;
  const above = foldedIn?.filter((id) => nodes.has(id)) ?? [];
  const entity: EntityNode = {
    ...rest,
    ...(theme !== undefined && nodes.has(theme) && { theme }),
    ...(above.length > 0 && { foldedIn: above }),
  };
  return entity;
}

/** Marks of what is left out become plain words. */
function wordingIn(nodes: ReadonlySet<string>, wording: Text): Text {
  const plain = (text: string) =>
    parseWording(text)
      .map((part) => (part.id !== undefined && nodes.has(part.id) ? `[${part.text}](${part.id})` : part.text))
      .join('');
  const texts = Object.entries(wording).map(([language, text]) => [language, plain(text)]);
  return { ...wording, ...(Object.fromEntries(texts) as Text) };
}

function edgeIn(edges: ReadonlySet<string>, { derivedFrom, ...edge }: AtlasEdge): AtlasEdge {
  const from = derivedFrom?.filter((id) => edges.has(id)) ?? [];
  return { ...edge, ...(from.length > 0 && { derivedFrom: from }) };
}

const placesIn = (nodes: ReadonlySet<string>, places: Positions): Positions =>
  Object.fromEntries(Object.entries(places).filter(([id]) => nodes.has(id)));
