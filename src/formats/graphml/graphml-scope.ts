import { AttributeBag } from '../reading/attribute-bag';
import type { XmlElement } from '../xml/parse-xml';

const KINDS = ['graphml', 'graph', 'node', 'edge', 'hyperedge', 'endpoint', 'port'] as const;
export type ScopeKind = (typeof KINDS)[number];

/** Kinds of scopes by the names of their elements. */
export const SCOPES: ReadonlyMap<string, ScopeKind> = new Map(KINDS.map((kind) => [kind, kind]));

/** An element of GraphML that can have `<data>`, while it is read. */
export class GraphmlScope {
  /** Names of a node's ports. */
  ports?: string[];
  /** Ends of a hyperedge. */
  ends?: GraphmlScope[];
  /** Of a graph's edges that do not say it. */
  directed?: boolean;
  /** The node that a node lies in. */
  parent?: string;

  constructor(
    readonly kind: ScopeKind,
    readonly element: XmlElement,
    readonly bag = new AttributeBag(),
  ) {}
}
