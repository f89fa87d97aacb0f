import type { AtlasEdge, AtlasNode, Evidence, Relation } from '../atlas-document';
import { MEMBERSHIP_STATUSES, type MembershipFacts } from '../background-facts';
import { isContentRelation } from '../content-relation';
import { attributeOf, isDirected, type PropertyEdge, type PropertyGraph } from '../property-graph';
import type { DerivedLink } from './attribute-places';
import { attributeText } from './columns';
import type { Mapping } from './mapping';

interface Given {
  mapping: Mapping;
  nodes: AtlasNode[];
  /** Links that attributes stand for. */
  places: DerivedLink[];
}

/** The edges of a file in its order, then those that attributes stand for; each with an id of its own. */
export function mapEdges(graph: PropertyGraph, { mapping, nodes, places }: Given): AtlasEdge[] {
  const types = new Map(nodes.map(({ id, type }) => [id, type]));
  const ids = new EdgeIds(nodes);
  const own = graph.edges.map((edge): AtlasEdge => {
    const { source, target, attributes } = edge;
    const called = textOf(edge, mapping.edges.relation);
    const relation = relationOf(called, types.get(source), types.get(target));
    const membership = relation === 'memberOf' ? membershipOf(edge) : undefined;
    return {
      id: ids.next(source, called || 'linked', target),
      ...(edge.id !== undefined && { ownId: edge.id }),
      source,
      target,
      relation,
      ...(relation === 'linked' && called !== '' && { called }),
      ...(!isDirected(graph, edge) && { undirected: true as const }),
      basis: membership ? 'background' : 'stated',
      voice: 'document',
      evidence: evidenceOf(edge, mapping.edges.quotation),
      ...(membership && { membership }),
      attributes,
    };
  });
  const derived = places.map(({ source, target, called }): AtlasEdge => ({
    id: ids.next(source, called, target),
    source,
    target,
    relation: 'linked',
    called,
    basis: 'stated',
    voice: 'document',
    evidence: [],
  }));
  return [...own, ...derived];
}

/** Relations of the atlas keep their meaning where they lead as they do there; all others are called as in the file. */
function relationOf(called: string, from?: AtlasNode['type'], to?: AtlasNode['type']): Relation {
  if (from === 'statement' && isContentRelation(called)) return called;
  if (called === 'memberOf' && from === 'country' && to === 'organisation') return 'memberOf';
  return 'linked';
}

function membershipOf(edge: PropertyEdge): MembershipFacts {
  const [from, to, written] = ['from', 'to', 'status'].map((name) => textOf(edge, name));
  const status = MEMBERSHIP_STATUSES.find((known) => known === written) ?? 'member';
  return { status, ...(from && { from }), ...(to && { to }) };
}

function evidenceOf({ attributes }: PropertyEdge, name: string | undefined): Evidence[] {
  const value = name === undefined ? undefined : attributeOf(attributes, name);
  const quotes = (Array.isArray(value) ? value : [value]).map(attributeText).filter(Boolean);
  return quotes.map((quote) => ({ quote, basis: 'stated' }));
}

const textOf = ({ attributes }: PropertyEdge, name: string | undefined): string =>
  name === undefined ? '' : attributeText(attributeOf(attributes, name)).trim();

/** Ids of the form `source>relation>target`, a repeat with `#2`; never one that a node has. */
class EdgeIds {
  readonly #used = new Map<string, number>();
  readonly #nodes: ReadonlySet<string>;

  constructor(nodes: AtlasNode[]) {
    this.#nodes = new Set(nodes.map(({ id }) => id));
  }

  next(source: string, relation: string, target: string): string {
    const base = `${source}>${relation}>${target}`;
    let count = this.#used.get(base) ?? 0;
    let id: string;
    do {
      count += 1;
      id = count === 1 ? base : `${base}#${count}`;
    } while (this.#nodes.has(id) || (count > 1 && this.#used.has(id)));
    this.#used.set(base, count);
    if (count > 1) this.#used.set(id, 1);
    return id;
  }
}
