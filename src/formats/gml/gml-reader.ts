import { KNOWN, type Attribute } from '../../graph/property-graph';
import type { ReadContext } from '../format';
import { joinAttributes } from '../reading/join-attributes';
import { toId } from '../json/written-number';
import { GraphBuilder } from '../reading/graph-builder';
import type { Reading } from '../reading/reading';
import type { TextCursor } from '../reading/text-cursor';
import { gmlAttributes } from './gml-attributes';
import { GmlFields } from './gml-fields';
import { graphicsAttributes } from './graphics-attributes';
import type { GmlEntry, GmlList, GmlListener } from './parse-gml';

/** Gathers the nodes and edges of a graph as they are parsed, and at the end what is said of all. */
export class GmlReader implements GmlListener {
  readonly builder: GraphBuilder;
  readonly #graph: GmlList = [];
  readonly #others: GmlList = [];

  constructor(
    readonly cursor: TextCursor,
    { choices }: ReadContext,
  ) {
    this.builder = new GraphBuilder({ directed: false, choices });
  }

  onGraphEntry(entry: GmlEntry): void {
    const kind = entry.key.toLowerCase();
    if (kind === 'node') this.#addNode(new GmlFields(entry, this));
    else if (kind === 'edge') this.#addEdge(new GmlFields(entry, this));
    else this.#graph.push(entry);
  }

  onOtherEntry(entry: GmlEntry): void {
    if (entry.key.toLowerCase() !== 'graph') this.#others.push(entry);
    else
      this.builder.note(
        'not-kept',
        () => this.cursor.placeOf(entry.offset),
        'only the first graph of the file is read',
      );
  }

  finish(): Reading {
    const { graph } = this.builder;
    const directed = this.#graph.find(({ key }) => key.toLowerCase() === 'directed');
    graph.directed = directed !== undefined && toId(directed.value) === '1';
    graph.attributes = joinAttributes(gmlAttributes(this.#others), gmlAttributes(this.#graph, ['directed']));
    return this.builder.finish();
  }

  #addNode(fields: GmlFields): void {
    const own = graphicsAttributes(gmlAttributes(fields.list, ['id', 'gid']), 'node');
    const parent = fields.id('gid');
    const attributes = parent === undefined ? own : joinAttributes([[KNOWN.parent, parent]], own);
    this.builder.addNode(fields.needed('id'), attributes, fields.at);
  }

  #addEdge(fields: GmlFields): void {
    const own = graphicsAttributes(gmlAttributes(fields.list, ['id', 'source', 'target']), 'edge');
    const id = fields.id('id');
    this.builder.addEdge(
      {
        ...(id !== undefined && { id }),
        source: fields.needed('source'),
        target: fields.needed('target'),
        attributes: withWeight(own),
      },
      fields.at,
    );
  }
}

/** Gephi and older files call the weight of an edge its value. */
function withWeight(attributes: Attribute[]): Attribute[] {
  if (attributes.some(([name]) => name === KNOWN.weight)) return attributes;
  return attributes.map(([name, value]) =>
    name === 'value' && typeof value === 'number' ? [KNOWN.weight, value] : [name, value],
  );
}
