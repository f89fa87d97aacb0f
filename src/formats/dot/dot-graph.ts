import { LIMITS } from '../reading/limits';
import type { Place } from '../reading/place';
import { refuseCount } from '../reading/refuse-count';
import { Refused } from '../reading/refused';
import type { DotId } from './dot-id';
import { joined, type DotAttributes, type DotScope } from './dot-scope';
import { pairKey } from './pair-key';

export interface DotNode {
  id: string;
  attributes: DotAttributes;
  offset: number;
}

export interface DotEdge {
  source: string;
  target: string;
  attributes: DotAttributes;
  offset: number;
}

export interface DotEnd {
  id: string;
  /** As written: `p:ne`. */
  port?: string;
}

interface Head {
  directed: boolean;
  strict: boolean;
  name: string | undefined;
  placeOf: (offset: number) => Place;
}

/** What a DOT graph says, gathered as it is parsed. */
export class DotGraph {
  readonly nodes = new Map<string, DotNode>();
  readonly edges: DotEdge[] = [];
  /** Edges that were laid on one before, since the graph is strict or their keys are the same. */
  merged = 0;
  readonly #alone = new Map<string, DotEdge>();
  #facts = 0;

  constructor(
    readonly head: Head,
    readonly root: DotScope,
  ) {}

  /** A node by its name, made where it is met first. */
  mention({ text: id, offset }: DotId, scope: DotScope): void {
    this.count(scope.takeIn(id), offset);
    if (this.nodes.has(id)) return;
    if (this.nodes.size >= LIMITS.nodes) refuseCount('nodes', this.placeOf(offset));
    const attributes = scope.defaultsOf('node');
    this.count(attributes.size, offset);
    this.nodes.set(id, { id, attributes, offset });
  }

  describe(id: string, own: DotAttributes, offset: number): void {
    const node = this.nodes.get(id)!;
    node.attributes = joined(node.attributes, own);
    this.count(node.attributes.size, offset);
  }

  link(ends: [source: DotEnd, target: DotEnd], own: DotAttributes, scope: DotScope, offset: number): void {
    if (this.edges.length + this.merged >= LIMITS.edges) refuseCount('edges', this.placeOf(offset));
    const [{ id: source }, { id: target }] = ends;
    const written = withPorts(ends, own, offset);
    const before = this.#sameEdge(source, target, written);
    const attributes = joined(before?.attributes ?? scope.defaultsOf('edge'), written);
    this.count(attributes.size, offset);
    if (before) {
      this.merged += 1;
      before.attributes = attributes;
      return;
    }
    const edge = { source, target, attributes, offset };
    this.edges.push(edge);
    this.#remember(edge);
  }

  /** Keeps within bounds what costs a file little: defaults for all nodes and edges, and subgraphs in subgraphs. */
  count(facts: number, offset: number): void {
    this.#facts += facts;
    if (this.#facts > MOST_FACTS)
      throw new Refused(
        `more than ${MOST_FACTS.toLocaleString('en')} attributes and places of nodes in subgraphs`,
        this.placeOf(offset),
        'give fewer attributes to all nodes or edges by default',
      );
  }

  placeOf(offset: number): Place {
    return this.head.placeOf(offset);
  }

  #sameEdge(source: string, target: string, own: DotAttributes): DotEdge | undefined {
    const { strict, directed } = this.head;
    const key = own.get('key')?.text;
    return strict || key !== undefined
      ? this.#alone.get(pairKey({ source, target }, directed, strict ? '' : key))
      : undefined;
  }

  #remember(edge: DotEdge): void {
    const { strict, directed } = this.head;
    const key = edge.attributes.get('key')?.text;
    if (strict || key !== undefined) this.#alone.set(pairKey(edge, directed, strict ? '' : key), edge);
  }
}

/** What the largest file that is read could hold if each were written. */
const MOST_FACTS = 5_000_000;

function withPorts([tail, head]: [DotEnd, DotEnd], own: DotAttributes, offset: number): DotAttributes {
  if (tail.port === undefined && head.port === undefined) return own;
  const ports = new Map<string, DotId>();
  if (tail.port !== undefined) ports.set('tailport', { text: tail.port, form: 'quoted', offset });
  if (head.port !== undefined) ports.set('headport', { text: head.port, form: 'quoted', offset });
  return joined(ports, own);
}
