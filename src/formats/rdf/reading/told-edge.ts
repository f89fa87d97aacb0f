import type { Attribute } from '../../../graph/property-graph';
import { fromCodedIri, TERMS } from '../atlas-iris';
import type { Names } from './names';
import { toAttributes, type Said } from './said';

/** An edge as the statements of a file tell it. */
export interface ToldEdge {
  source: string;
  target: string;
  predicate: string;
  line: number;
  /** Of the named graph. */
  graph: string;
  /** In the list that it was read from, from 1. */
  position?: number;
  directed?: boolean;
  /** IRI of the statement about it. */
  iri?: string;
  /** Where it is no IRI. */
  ownId?: string;
  said?: Said[];
}

export const edgeId = ({ iri, ownId }: ToldEdge): string | undefined =>
  ownId ?? (iri === undefined ? undefined : (fromCodedIri('edge', iri) ?? iri));

/** The attributes of edges; those that many share are made once. */
export class EdgeAttributes {
  readonly #links = new Map<string, Attribute[]>();

  constructor(readonly names: Names) {}

  of({ predicate, graph, position, said }: ToldEdge): Attribute[] {
    const link = this.#link(predicate);
    if (graph === '' && position === undefined && said === undefined) return link;
    const attributes = [...link];
    if (graph !== '') attributes.push(['graph', graph]);
    if (position !== undefined) attributes.push(['position', position]);
    return said ? [...attributes, ...toAttributes(said, this.names)] : attributes;
  }

  #link(predicate: string): Attribute[] {
    const known = this.#links.get(predicate);
    if (known) return known;
    const link: Attribute[] = [];
    if (predicate !== TERMS.linked) link.push(['relation', this.names.of(predicate)]);
    if (predicate !== TERMS.linked && fromCodedIri('relation', predicate) === undefined)
      link.push(['predicate', predicate]);
    this.#links.set(predicate, link);
    return link;
  }
}
