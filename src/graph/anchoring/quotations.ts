import type { AtlasDocument, AtlasEdge, Range } from '../atlas-document';

/** Key words of the source at one place; several edges may rest on them. */
export interface Quotation {
  quote: string;
  at?: Range;
  statement: string;
  /** One key for each evidence record that has these words. */
  keys: string[];
  /** The edges that the text itself states with them; derived ones repeat their evidence. */
  edges: string[];
}

/** Names one evidence record of an edge. */
export const evidenceKey = (edge: string, index: number): string => `${edge} ${index}`;

/** The quotations of a document by their place in its source, each once; those without a place come last. */
export function quotationsOf({ edges }: AtlasDocument): Quotation[] {
  const known = new Map<string, Quotation>();
  for (const edge of edges) for (const [index] of edge.evidence.entries()) note(known, edge, index);
  return [...known.values()].sort((a, b) => order(a, 0) - order(b, 0) || order(a, 1) - order(b, 1));
}

function note(known: Map<string, Quotation>, edge: AtlasEdge, index: number): void {
  const { quote, at } = edge.evidence[index]!;
  const same = JSON.stringify([quote, at ?? edge.source]);
  const quotation = known.get(same) ?? {
    quote,
    ...(at && { at }),
    statement: edge.source,
    keys: [],
    edges: [],
  };
  quotation.keys.push(evidenceKey(edge.id, index));
  if (!edge.derivedFrom) quotation.edges.push(edge.id);
  known.set(same, quotation);
}

const order = ({ at }: Quotation, end: 0 | 1): number => at?.[end] ?? Number.MAX_SAFE_INTEGER;
