import type { AtlasEdge } from '../atlas-document';
import type { Network } from './best-paths';
import type { DocumentGraph } from '../document-graph';
import { evidenceCost } from './evidence-cost';
import { findHubs } from './find-hubs';

/** What passing through a hub costs: more than the next best way round it is likely to. */
const TOLL = 600;

/** A document as a network of evidence on a date. Nodes are numbered in document order, so that ties fall in it too. */
export class EvidenceNetwork implements Network {
  readonly links: Map<number, number>[];
  readonly tolls: number[];
  /** By id. */
  readonly hubs: Set<string>;
  readonly #places: Map<string, number>;
  readonly #edges: Map<number, AtlasEdge[]>[];

  constructor(
    private readonly graph: DocumentGraph,
    date: string,
  ) {
    const nodes = graph.nodes();
    this.#places = new Map(nodes.map(({ id }, place) => [id, place]));
    this.#edges = nodes.map(() => new Map());
    this.links = nodes.map(() => new Map());
    const costed = graph.edges().flatMap((edge) => {
      const cost = evidenceCost(graph, edge, date);
      return cost === undefined || edge.source === edge.target ? [] : [{ edge, cost }];
    });
    for (const { edge, cost } of costed.sort((a, b) => a.cost - b.cost)) this.#add(edge, cost);
    this.hubs = findHubs(graph);
    this.tolls = nodes.map(({ id }) => (this.hubs.has(id) ? TOLL : 0));
  }

  placeOf(id: string): number | undefined {
    return this.#places.get(id);
  }

  idOf(place: number): string {
    return this.graph.nodes()[place]!.id;
  }

  /** Edges between two neighbours, the best evidence first. */
  edgesBetween(one: number, other: number): AtlasEdge[] {
    return this.#edges[one]!.get(other) ?? [];
  }

  /** In the order of their costs: the first between two nodes is what the link costs. */
  #add(edge: AtlasEdge, cost: number): void {
    const [from, to] = [this.#places.get(edge.source)!, this.#places.get(edge.target)!];
    const known = this.#edges[from]!.get(to);
    if (known) return void known.push(edge);
    const between = [edge];
    this.#edges[from]!.set(to, between);
    this.#edges[to]!.set(from, between);
    this.links[from]!.set(to, cost);
    this.links[to]!.set(from, cost);
  }
}
