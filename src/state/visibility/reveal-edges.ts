import type { AtlasEdge } from '../../graph/atlas-document';
import type { EvidencePath } from '../../graph/paths/evidence-path';
import { isActiveFacet, type FacetFilter } from '../../graph/visibility/facets';
import { say } from '../../language/say';
import type { Arrangement } from '../../view/view';
import type { ArrangedDocument } from '../arranged-document';
import { pausesMore, relieve } from './relieve';
import { pausedFilters, revealing } from './reveal-node';

/**
 * Takes away just what keeps a path from being seen (a filter is paused, not lost), as one step, and frames it; `number`
 * says which of the paths between the two it is.
 */
export function revealPath(open: ArrangedDocument, { nodes, hops }: EvidencePath, number: number): void {
  const edges = hops.map((hop) => hop.edges[0]!);
  const name = () => {
    const ends = { from: open.nameOf(nodes[0]!), to: open.nameOf(nodes.at(-1)!) };
    return number > 1
      ? say('why {from} and {to}, path {number}', { ...ends, number })
      : say('why {from} and {to}', ends);
  };
  const notice = say('A filter was paused to show the whole path.');
  reveal(open, { name, nodes, edges, notice });
  open.canvas?.frame(nodes);
}

/** Selects an edge, and reveals it and its ends where they are not seen. */
export function goToEdge(open: ArrangedDocument, id: string): void {
  const edge = open.graph.edge(id);
  if (!edge) return;
  const nodes = [edge.source, edge.target];
  const name = () => say('revealed {what}', { what: nodes.map((end) => open.nameOf(end)).join(' – ') });
  reveal(open, { name, nodes, edges: [edge], notice: say('A filter was paused to show the link.') });
  open.select([id]);
  open.canvas?.reveal(nodes);
}

interface Revelation {
  name: () => string;
  nodes: string[];
  edges: AtlasEdge[];
  /** Told where a filter had to be paused. */
  notice: string;
}

function reveal(open: ArrangedDocument, { name, nodes, edges, notice }: Revelation): void {
  const before = open.arrangement;
  const withNodes = nodes.reduce((from, id) => revealing(open, open.graph.node(id)!, from), before);
  const after = edges.reduce((from, edge) => drawing(open, edge, from), withNodes);
  open.change(name, after);
  if (pausesMore(after, before)) open.notices.show(notice);
}

/** The arrangement in which an edge between two nodes that are seen is drawn. */
const drawing = (open: ArrangedDocument, edge: AtlasEdge, from: Arrangement): Arrangement =>
  relieve(from, {
    isDone: (arrangement) => open.visibilityOf(arrangement).edges.has(edge.id),
    remedies: (arrangement) => remedies(arrangement, edge),
  });

/** What may help to draw an edge. */
function remedies(arrangement: Arrangement, edge: AtlasEdge): Partial<Arrangement>[] {
  return [...ownRemedies(arrangement, edge), ...pausedFilters(arrangement)];
}

function ownRemedies(
  { layers, opened, facets }: Arrangement,
  { relation, source, confidence }: AtlasEdge,
): Partial<Arrangement>[] {
  if (relation === 'locatedIn' && !layers.geography) return [{ layers: { ...layers, geography: true } }];
  if (relation === 'touches' && !layers.themes) return [{ layers: { ...layers, themes: true } }];
  if (relation === 'memberOf' && !opened.includes(source)) return [{ opened: [...opened, source] }];
  return confidence ? [{ facets: facets.map(withoutDefault) }] : [];
}

/** What a facet leaves out by default is no filter of the reader's that could be paused. */
const withoutDefault = (filter: FacetFilter): FacetFilter =>
  filter.facet === 'confidence' && !isActiveFacet(filter) ? { ...filter, without: [] } : filter;
