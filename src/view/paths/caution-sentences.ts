import { isContentEdge } from '../../graph/content-relation';
import { isSubject } from '../../graph/subject';
import type { DocumentGraph } from '../../graph/document-graph';
import type { EvidencePath } from '../../graph/paths/evidence-path';
import { joinPieces, sayPieces, type Piece, type PieceValue } from '../../language/say-pieces';

interface Surroundings {
  graph: DocumentGraph;
  label: (id: string) => PieceValue;
  /** Whether every path between the two passes through a hub. */
  isOnly: boolean;
}

/** From so many links on, a path is a long way round. */
const LONG = 5;

/** Why a path should not be given much weight: it runs through what is linked with nearly everything, or is long. */
export function cautionSentences({ hubs, hops }: EvidencePath, around: Surroundings): Piece[][] {
  const long =
    hops.length >= LONG
      ? [
          sayPieces(
            'A long way round, over {links} links: the text itself does not bring the two together.',
            { links: hops.length },
          ),
        ]
      : [];
  return [...(hubs.length ? [hubSentence(hubs, around)] : []), ...long];
}

function hubSentence(ids: string[], { graph, label, isOnly }: Surroundings): Piece[] {
  const described = ids.map((id) => describeHub(graph, id, label(id)));
  const hubs = joinPieces(described, '; ');
  return isOnly
    ? sayPieces(
        'Every path runs through something linked with nearly everything, this one through {hubs}: that says little about the two.',
        { hubs },
      )
    : sayPieces('This path runs through {hubs}: that says little about the two.', { hubs });
}

function describeHub(graph: DocumentGraph, id: string, name: PieceValue): Piece[] {
  const node = graph.node(id);
  if (id === graph.document.describes.issuer) return sayPieces('{name}, which issued the document', { name });
  if (node?.type === 'organisation' && node.organisation?.universal)
    return sayPieces('{name}, a universal organisation', { name });
  if (node?.type === 'region' && node.region?.world)
    return sayPieces('{name}, which is everywhere', { name });
  const naming = new Set(
    graph
      .edgesOf(id)
      .filter(isContentEdge)
      .map(({ source }) => source),
  );
  const all = graph.nodes().filter(isSubject).length;
  return sayPieces('{name}, which {naming} of {all} statements name', { name, naming: naming.size, all });
}
