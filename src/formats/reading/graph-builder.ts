import type { Attribute, PropertyEdge, PropertyGraph, PropertyNode } from '../../graph/property-graph';
import { alikeIds } from './alike-ids';
import { EdgeIds } from './edge-ids';
import { LIMITS } from './limits';
import { placeOf, type At, type Place } from './place';
import { DEFAULT_CHOICES, type Problem, type ProblemChoices, type ProblemKind } from './problem';
import type { Reading } from './reading';
import { refuseCount } from './refuse-count';
import { Refused } from './refused';

export interface BuilderOptions {
  directed: boolean;
  choices?: ProblemChoices;
  /** Whether edges may name nodes that are declared nowhere, as in a list of edges: then nothing is amiss with it. */
  impliesNodes?: boolean;
  /** Whether the reader gives every edge both its nodes, so that none is sought. */
  isClosed?: boolean;
  /** What a number says of a place, where it is not its line. */
  numbered?: (at: number) => Place;
}

/** Gathers what a reader finds, notes what is amiss and keeps to the limits. Throws Refused beyond them. */
export class GraphBuilder {
  readonly graph: PropertyGraph;
  readonly problems: Problem[] = [];
  readonly found: string[] = [];
  readonly #choices: ProblemChoices;
  /** Where a node is in the graph, by its id. */
  readonly #nodes = new Map<string, number>();
  readonly #nodePlaces: At[] = [];
  readonly #edgeIds: EdgeIds;
  readonly #edgePlaces: At[] = [];

  constructor(readonly options: BuilderOptions) {
    this.#choices = options.choices ?? DEFAULT_CHOICES;
    this.graph = { directed: options.directed, attributes: [], nodes: [], edges: [] };
    this.#edgeIds = new EdgeIds(this.graph.edges);
  }

  get nodeCount(): number {
    return this.graph.nodes.length;
  }

  node(id: string): PropertyNode | undefined {
    const index = this.#nodes.get(id);
    return index === undefined ? undefined : this.graph.nodes[index];
  }

  /** Of an id given before, the choice says which node stays. */
  addNode(id: string, attributes: Attribute[], at: At): void {
    if (attributes.length > LIMITS.attributes) refuseAttributes(this.#placeOf(at));
    const known = this.#nodes.get(id);
    if (known === undefined) return this.#newNode({ id, attributes }, at);
    const stays = this.#choices.repeated;
    const before = this.#nodePlaces[known]!;
    this.note(
      'repeated-node',
      at,
      () => `node “${id}” is given twice, before on line ${this.#placeOf(before).line}; the ${stays} is kept`,
    );
    if (stays === 'last') this.graph.nodes[known]!.attributes = attributes;
  }

  addEdge(edge: PropertyEdge, at: At): void {
    if (this.graph.edges.length >= LIMITS.edges) refuseCount('edges', this.#placeOf(at));
    if (edge.attributes.length > LIMITS.attributes) refuseAttributes(this.#placeOf(at));
    if (edge.id !== undefined) this.#noteEdgeId(edge.id, at);
    this.graph.edges.push(edge);
    this.#edgePlaces.push(at);
  }

  /** At most a thousand of a kind are told one by one. */
  note(kind: ProblemKind, at: At, words: string | (() => string), hint?: string): void {
    const told = this.#told.get(kind) ?? 0;
    this.#told.set(kind, told + 1);
    if (told >= MOST_TOLD) return;
    const message = typeof words === 'string' ? words : words();
    this.problems.push({ kind, message, ...this.#placeOf(at), ...(hint === undefined ? {} : { hint }) });
  }
  readonly #told = new Map<ProblemKind, number>();

  /** The whole reading; edges to nodes that are not there are treated as was chosen. */
  finish(): Reading {
    const { graph, problems, found } = this;
    const declared = graph.nodes.length;
    const edges = graph.edges.length;
    if (!this.options.isClosed)
      graph.edges = graph.edges.filter((edge, index) => this.#hasEnds(edge, this.#edgePlaces[index]!));
    for (const [one, other] of alikeIds(graph.nodes))
      this.note('alike-ids', this.#placeOfNode(other), `ids “${one}” and “${other}” only look the same`);
    for (const [kind, told] of this.#told)
      if (told > MOST_TOLD) found.push(`${told - MOST_TOLD} more problems of the kind “${kind}”`);
    const nodes = this.options.impliesNodes ? graph.nodes.length : declared;
    return { graph, counts: { nodes, edges }, problems, ...(found.length > 0 && { found }) };
  }

  #newNode(node: PropertyNode, at: At): void {
    const { nodes } = this.graph;
    if (nodes.length >= LIMITS.nodes) refuseCount('nodes', this.#placeOf(at));
    this.#nodes.set(node.id, nodes.length);
    this.#nodePlaces.push(at);
    nodes.push(node);
  }

  #placeOf(at: At): Place {
    const { numbered } = this.options;
    return numbered && typeof at === 'number' ? numbered(at) : placeOf(at);
  }

  #placeOfNode(id: string): At {
    return this.#nodePlaces[this.#nodes.get(id)!]!;
  }

  #noteEdgeId(id: string, at: At): void {
    const known = this.#edgeIds.firstOf(id);
    if (known === undefined) return;
    const before = this.#edgePlaces[known]!;
    this.note(
      'repeated-edge',
      at,
      () =>
        `edge id “${id}” is given twice, before on line ${this.#placeOf(before).line}; both edges are kept`,
    );
  }

  #hasEnds({ source, target }: PropertyEdge, at: At): boolean {
    const hasSource = this.#nodes.has(source) || this.#addMissing(source, at);
    if (source === target) return hasSource;
    return (this.#nodes.has(target) || this.#addMissing(target, at)) && hasSource;
  }

  /** False where the edge that names it is left out instead. */
  #addMissing(id: string, at: At): boolean {
    const adds = this.options.impliesNodes || this.#choices.missing === 'add';
    if (!this.options.impliesNodes)
      this.note(
        'missing-node',
        at,
        () =>
          `an edge names node “${id}”, which is not there; ${adds ? 'the node is added' : 'the edge is left out'}`,
      );
    if (adds) this.#newNode({ id, attributes: [] }, at);
    return adds;
  }
}

const MOST_TOLD = 1000;

function refuseAttributes(place: Place): never {
  throw new Refused(
    `more than ${LIMITS.attributes} attributes on one node or edge`,
    place,
    'leave out columns that are not needed',
  );
}
