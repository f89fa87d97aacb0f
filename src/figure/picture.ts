import type { Positions } from '../graph/atlas-document';
import type { DocumentGraph } from '../graph/document-graph';
import type { SizeScale } from '../graph/metrics/size-scale';
import type { Geography } from '../graph/regions/geography';
import type { Seen } from '../graph/visibility/emphasis';
import type { Visibility } from '../graph/visibility/visibility';
import { answersTo, visibilityOf } from '../view/answers';
import { bridgesIn, ghostsIn, seenIn, wholeArrangement } from '../view/stand-ins';
import type { Arrangement } from '../view/view';

/** A document as it is looked at: all that a figure is made of. */
export interface Picture {
  graph: DocumentGraph;
  geography: Geography;
  arrangement: Arrangement;
  visibility: Visibility;
  positions: Positions;
  /** Nodes and edges that are drawn, bridges and ghosts among them. */
  seen: Seen;
  /** Nodes and edges of them that are drawn faintly. */
  ghosts: ReadonlySet<string>;
  /** Sizes of nodes by the arrangement's measure. */
  scale: SizeScale | null;
}

/** What an arrangement shows of a document whose positions are there for its layout. */
export function toPicture(
  graph: DocumentGraph,
  geography: Geography,
  arrangement: Arrangement,
): Omit<Picture, 'scale'> {
  const visibility = visibilityOf(graph, arrangement, answersTo(graph, geography, arrangement.region));
  const unfiltered = wholeArrangement(arrangement);
  const whole = unfiltered && visibilityOf(graph, unfiltered, null);
  const looked = { graph, arrangement, visibility, whole };
  const [bridges, ghosts] = [bridgesIn(looked), ghostsIn(looked)];
  const positions = { ...graph.document.positions[arrangement.layout], ...arrangement.moved };
  return {
    graph,
    geography,
    arrangement,
    visibility,
    positions,
    seen: seenIn(looked, { bridges, ghosts }),
    ghosts,
  };
}
