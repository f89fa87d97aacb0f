import { isDirected, type PropertyEdge, type PropertyGraph } from '../../graph/property-graph';
import type { Write } from '../format';
import { oneFile } from '../writing/one-file';
import { LossCount } from '../writing/loss-count';
import { isDotText, writeDotText } from './dot-strings';
import { isPlainWord } from './dot-tokens';
import type { DotId } from './dot-id';
import type { DotAttributes } from './dot-scope';
import { pairKey } from './pair-key';
import { readAttributes } from './read-attributes';
import { OTHER_WAY, readEdge } from './read-edge';
import { writeAttributes } from './write-attributes';

/** A graph in the DOT language, one statement for each node and edge, with all names in quotes. */
export const writeDot: Write = ({ graph }) => {
  const writer = new DotWriter(graph);
  const lines = [...writer.head(), ...writer.nodes(), ...writer.edges()];
  const kind = graph.directed ? 'digraph' : 'graph';
  return oneFile(`${kind} {\n${lines.map((line) => `  ${line};\n`).join('')}}\n`, writer.losses.toWords());
};

class DotWriter {
  readonly losses = new LossCount();

  constructor(readonly graph: PropertyGraph) {}

  head(): string[] {
    const { attributes } = this.graph;
    const written = writeAttributes(attributes, 'graph');
    this.#compare(
      attributes,
      readAttributes(written, { kind: 'graph', names: {} }),
      'values of the graph itself',
    );
    return written.size > 0 ? [`graph${this.#list(written)}`] : [];
  }

  nodes(): string[] {
    return this.graph.nodes.map(({ id, attributes }) => {
      const written = writeAttributes(attributes, 'node');
      this.#compare(attributes, readAttributes(written, { kind: 'node', names: {} }), 'nodes');
      return `${this.#name(id)}${this.#list(written)}`;
    });
  }

  edges(): string[] {
    const pairs = new Set<string>();
    const sign = this.graph.directed ? '->' : '--';
    return this.graph.edges.map((edge) => {
      const written = this.#edgeAttributes(edge);
      const read = readEdge(
        { ...edge, attributes: written, offset: 0 },
        { directed: this.graph.directed, graphName: '' },
      );
      this.#compare(parts(edge), parts(read), 'edges');
      const key = written.get('key');
      const pair = key && pairKey(edge, this.graph.directed, key.text);
      if (pair !== undefined && pairs.has(pair))
        this.losses.add('edges with the key of another, which DOT takes for one');
      if (pair !== undefined) pairs.add(pair);
      return `${this.#name(edge.source)} ${sign} ${this.#name(edge.target)}${this.#list(written)}`;
    });
  }

  #edgeAttributes(edge: PropertyEdge): DotAttributes {
    const { directed } = this.graph;
    const written = writeAttributes(edge.attributes, 'edge');
    if (edge.id !== undefined) written.set('id', { text: edge.id, form: 'quoted', offset: 0 });
    if (isDirected(this.graph, edge) !== directed)
      written.set('dir', {
        text: OTHER_WAY[directed ? 'directed' : 'undirected'],
        form: 'quoted',
        offset: 0,
      });
    return written;
  }

  #list(attributes: DotAttributes): string {
    const pairs = [...attributes].map(([name, value]) => `${this.#word(name)}=${this.#value(value)}`);
    return pairs.length > 0 ? ` [${pairs.join(', ')}]` : '';
  }

  #value = ({ text, form }: DotId): string => (form === 'quoted' ? this.#name(text) : text);

  #name(text: string): string {
    if (!isDotText(text)) this.losses.add('texts with backslashes or characters that DOT cannot hold');
    return writeDotText(text);
  }

  /** Names of attributes need no quotes, mostly. */
  #word = (name: string): string => (isPlainWord(name) ? name : this.#name(name));

  /** What is not read back as it was given. */
  #compare(given: unknown, read: unknown, what: string): void {
    if (JSON.stringify(given) !== JSON.stringify(read))
      this.losses.add(`${what} with lists, large numbers or names of Graphviz, which come back otherwise`);
  }
}

const parts = ({ id, directed, attributes }: PropertyEdge) => [id, directed, attributes];
