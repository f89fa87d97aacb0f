import type { DocumentGraph } from '../graph/document-graph';
import type { TierPath } from '../graph/regions/region-filter';
import { joinPieces, sayPieces, toPieces, type Piece, type PieceValue } from '../language/say-pieces';

interface Naming {
  graph: DocumentGraph;
  label: (id: string) => PieceValue;
}

/** Why a statement answers a region: "names Africa", "through BRICS: South Africa". */
export function tierSentence({ tier, via, edges }: TierPath, { graph, label }: Naming): Piece[] {
  if (tier === '5') return sayPieces('speaks of all states', {});
  const listed = (ids: string[]) => joinPieces([...new Set(ids)].map(label).map(toPieces), ', ');
  const bodies = new Map<string, string[]>();
  for (const { organisation, country } of via)
    if (organisation && country) bodies.set(organisation, [...(bodies.get(organisation) ?? []), country]);
  if (bodies.size) {
    const parts = [...bodies].map(([body, members]) => [
      ...toPieces(label(body)),
      { text: ': ' },
      ...listed(members),
    ]);
    return sayPieces('through {bodies}', { bodies: joinPieces(parts, '; ') });
  }
  const names = listed(edges.flatMap((edge) => graph.edge(edge)?.target ?? []));
  return tier === '2b'
    ? sayPieces('by the chosen list: {names}', { names })
    : sayPieces('names {names}', { names });
}
