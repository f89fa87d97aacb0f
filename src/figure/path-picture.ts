import type { DocumentGraph } from '../graph/document-graph';
import type { EvidencePath } from '../graph/paths/evidence-path';
import type { Geography } from '../graph/regions/geography';
import { defaultArrangement, type Arrangement } from '../view/view';
import { toPicture, type Picture } from './picture';

/** A chain of evidence by itself, where the layout has its nodes, whatever else narrows or widens the view. */
export function pathPicture(
  graph: DocumentGraph,
  geography: Geography,
  { layout, moved, measure, region }: Arrangement,
  { nodes, hops }: EvidencePath,
): Omit<Picture, 'scale'> {
  const usual = defaultArrangement();
  const alone = { ...usual, layout, moved, measure, region: { ...usual.region, date: region.date } };
  const edges = hops.flatMap((hop) => hop.edges.map(({ id }) => id));
  const [drawn, picture] = [new Set(nodes), toPicture(graph, geography, alone)];
  const folded = picture.visibility.folded.filter((id) => !drawn.has(id));
  return {
    ...picture,
    visibility: { ...picture.visibility, folded },
    seen: { nodes: drawn, edges: new Set(edges), bridges: [] },
    ghosts: new Set(),
  };
}
