import type { AtlasDocument, AtlasEdge, AtlasNode, Positions } from '../../graph/atlas-document';
import type { LayoutId } from '../../graph/layout-ids';

/** A document in parts that are small enough to be taken over between two frames. */
export type DocumentPart =
  | { head: Omit<AtlasDocument, 'nodes' | 'edges' | 'positions'> }
  | { nodes: AtlasNode[] }
  | { edges: AtlasEdge[] }
  | { layout: LayoutId; places: [id: string, place: [x: number, y: number]][] };

const PART = 2000;

export function* toParts({ nodes, edges, positions, ...head }: AtlasDocument): Generator<DocumentPart> {
  yield { head };
  for (const part of slices(nodes)) yield { nodes: part };
  for (const part of slices(edges)) yield { edges: part };
  for (const [layout, places] of Object.entries(positions) as [LayoutId, Positions][])
    for (const part of slices(Object.entries(places))) yield { layout, places: part };
}

function* slices<T>(list: T[]): Generator<T[]> {
  for (let at = 0; at < list.length; at += PART) yield list.slice(at, at + PART);
}

/** Puts together what was taken apart. */
export class PartsOfDocument {
  #head: AtlasDocument | null = null;
  readonly #nodes: AtlasNode[] = [];
  readonly #edges: AtlasEdge[] = [];
  readonly #places = new Map<LayoutId, [string, [number, number]][]>();

  add(part: DocumentPart): void {
    if ('head' in part) this.#head = { ...part.head, nodes: [], edges: [], positions: {} };
    else if ('nodes' in part) this.#nodes.push(...part.nodes);
    else if ('edges' in part) this.#edges.push(...part.edges);
    else this.#places.set(part.layout, [...(this.#places.get(part.layout) ?? []), ...part.places]);
  }

  /** Undefined before its head has come. */
  whole(): AtlasDocument | undefined {
    if (!this.#head) return undefined;
    const positions = [...this.#places].map(([layout, places]) => [layout, Object.fromEntries(places)]);
    return {
      ...this.#head,
      nodes: this.#nodes,
      edges: this.#edges,
      positions: Object.fromEntries(positions) as AtlasDocument['positions'],
    };
  }
}
