import type { DocumentGraph } from '../graph/document-graph';
import { bridgesOver, NO_BRIDGES, type Bridges } from '../graph/visibility/bridges';
import type { Seen } from '../graph/visibility/emphasis';
import { FacetTest } from '../graph/visibility/facet-test';
import { DEFAULT_FACETS } from '../graph/visibility/facets';
import { passingEdges } from '../graph/visibility/passing-edges';
import type { Visibility } from '../graph/visibility/visibility';
import { activeFilters } from './active-filters';
import type { Arrangement } from './view';

/** A graph as an arrangement shows it. */
export interface Looked {
  graph: DocumentGraph;
  arrangement: Arrangement;
  visibility: Visibility;
  /** What would be seen without filters and hiding; null where nothing is to stand for what they take. */
  whole: Visibility | null;
}

/** The same without filters and hiding; null where they take nothing away, or nothing is to stand for it. */
export function wholeArrangement(arrangement: Arrangement): Arrangement | null {
  const isAsked = arrangement.layers.bridges || arrangement.layers.ghosts;
  const isNarrowed = activeFilters(arrangement).length + arrangement.hidden.length > 0;
  return isAsked && isNarrowed ? unfiltered(arrangement) : null;
}

const unfiltered = (arrangement: Arrangement): Arrangement => ({
  ...arrangement,
  region: { ...arrangement.region, paused: true },
  facets: DEFAULT_FACETS,
  hidden: [],
});

/** Nodes taken away; what would be folded or outside the focus is not missed. */
const removedOf = ({ visibility: { filtered, hidden }, whole }: Looked): string[] =>
  [...filtered, ...hidden].filter((id) => whole?.nodes.has(id));

/** Ids of the edges by which nodes taken away join others: those that pass the filters. */
export const standInLinks = ({
  graph,
  arrangement: { facets, layers },
}: Pick<Looked, 'graph' | 'arrangement'>): ReadonlySet<string> =>
  passingEdges(graph, new FacetTest(facets), layers.themes);

/** Links over what was taken away; ghosts leave none. */
export function bridgesIn(looked: Looked): Bridges {
  const { graph, arrangement, visibility } = looked;
  const { bridges, ghosts } = arrangement.layers;
  const removed = removedOf(looked);
  if (!bridges || ghosts || removed.length === 0) return NO_BRIDGES;
  return bridgesOver(graph, { ...visibility, removed, links: standInLinks(looked) });
}

/** Nodes and edges that were taken away and are seen faintly. */
export function ghostsIn(looked: Looked): ReadonlySet<string> {
  const { graph, arrangement, visibility, whole } = looked;
  if (!arrangement.layers.ghosts || !whole) return new Set();
  const nodes = new Set(removedOf(looked));
  const isThere = (id: string) => nodes.has(id) || visibility.nodes.has(id);
  const edges = [...whole.edges].filter((id) => {
    const { source, target } = graph.edge(id)!;
    return !visibility.edges.has(id) && isThere(source) && isThere(target);
  });
  return new Set([...nodes, ...edges]);
}

/** All that is drawn. */
export function seenIn(
  { graph, visibility }: Pick<Looked, 'graph' | 'visibility'>,
  { bridges, ghosts }: { bridges: Bridges; ghosts: ReadonlySet<string> },
): Seen {
  const faint = [...ghosts];
  return {
    nodes: new Set([...visibility.nodes, ...faint.filter((id) => graph.node(id))]),
    edges: new Set([
      ...visibility.edges,
      ...bridges.drawn.map(({ id }) => id),
      ...faint.filter((id) => graph.edge(id)),
    ]),
    bridges: bridges.drawn,
  };
}
