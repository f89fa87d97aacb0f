import { KNOWN, type Attribute } from '../../graph/property-graph';
import type { ReadContext } from '../format';
import { joinAttributes } from '../reading/join-attributes';
import { GraphBuilder } from '../reading/graph-builder';
import type { At } from '../reading/place';
import type { Reading } from '../reading/reading';
import { shortText } from '../reading/short-text';
import { clusterAround, findClusters } from './clusters';
import type { DotGraph, DotNode } from './dot-graph';
import type { DotId } from './dot-id';
import type { DotScope } from './dot-scope';
import { readAttributes, type AttributeOwner } from './read-attributes';
import { readEdge } from './read-edge';

/** A DOT graph as nodes and edges with attributes; clusters become nodes, the parents of those in them. */
export class DotReading {
  readonly builder: GraphBuilder;
  readonly #clusters;
  readonly #name: string;

  constructor(
    readonly graph: DotGraph,
    { choices }: ReadContext,
  ) {
    this.builder = new GraphBuilder({ directed: graph.head.directed, choices });
    this.#clusters = findClusters(graph);
    this.#name = graph.head.name ?? '';
  }

  /** Notes another graph behind the one that is read. */
  passBy(offset: number): void {
    this.builder.note('not-kept', this.#at(offset), 'only the first graph of the file is read');
  }

  finish(): Reading {
    const { builder, graph } = this;
    this.#addHead();
    for (const node of graph.nodes.values())
      builder.addNode(node.id, this.#nodeAttributes(node), this.#at(node.offset));
    for (const [scope, id] of this.#clusters.ids)
      builder.addNode(id, this.#clusterAttributes(scope), this.#at(scope.offset));
    const context = { directed: graph.head.directed, graphName: this.#name, onOdd: this.#onOdd };
    for (const edge of graph.edges) builder.addEdge(readEdge(edge, context), this.#at(edge.offset));
    this.#tellFound();
    const { counts, ...reading } = builder.finish();
    return { ...reading, counts: { ...counts, nodes: graph.nodes.size } };
  }

  #at =
    (offset: number): At =>
    () =>
      this.graph.placeOf(offset);

  #addHead(): void {
    const { head, root } = this.graph;
    const own = readAttributes(root.attributes, {
      kind: 'graph',
      names: { G: this.#name },
      onOdd: this.#onOdd,
    });
    const name: Attribute[] = head.name === undefined ? [] : [['name', head.name]];
    this.builder.graph.attributes = joinAttributes(own, name);
  }

  #nodeAttributes({ id, attributes }: DotNode): Attribute[] {
    const own = readAttributes(attributes, this.#owner(id));
    const cluster = this.#clusters.of.get(id);
    return cluster ? joinAttributes([[KNOWN.parent, this.#clusters.ids.get(cluster)!]], own) : own;
  }

  #clusterAttributes(scope: DotScope): Attribute[] {
    const own = readAttributes(scope.attributes, this.#owner(this.#name));
    const outer = clusterAround(scope, (one) => this.#clusters.ids.has(one));
    const parent: Attribute[] = outer ? [[KNOWN.parent, this.#clusters.ids.get(outer)!]] : [];
    return joinAttributes([[KNOWN.kind, 'cluster']], parent, own);
  }

  #owner = (node: string): AttributeOwner => ({
    kind: 'node',
    names: { N: node, G: this.#name },
    onOdd: this.#onOdd,
  });

  #onOdd = (what: 'html' | 'colour', { text, offset }: DotId): void => {
    if (what === 'html')
      this.builder.note(
        'not-kept',
        this.#at(offset),
        'of a label in HTML only the words are shown; it is kept as “htmlLabel”',
      );
    else
      this.builder.note(
        'odd-value',
        this.#at(offset),
        `“${shortText(text)}” is no colour that is known; it is kept as it is`,
      );
  };

  #tellFound(): void {
    const { builder, graph } = this;
    const { ids, others } = this.#clusters;
    if (ids.size > 0) builder.found.push(`clusters: ${ids.size}, read as nodes that others lie in`);
    if (graph.merged > 0)
      builder.found.push(`edges given again, and laid on the one before: ${graph.merged}`);
    if (others.first)
      builder.note(
        'not-kept',
        this.#at(others.first.offset),
        `attributes of subgraphs that are no clusters: ${others.count}`,
      );
  }
}
