import { LIMITS } from '../reading/limits';
import { DotGraph, type DotEnd } from './dot-graph';
import { DotScope, type DotAttributes } from './dot-scope';
import type { DotTokens } from './dot-tokens';
import type { DotId } from './dot-id';

/** Parses one graph of the DOT language from where the tokens are (https://graphviz.org/doc/info/lang.html). */
export function parseDot(tokens: DotTokens): DotGraph {
  const { cursor } = tokens;
  const offset = cursor.at;
  const strict = tokens.takeWord('strict') !== undefined;
  const kind = tokens.takeWord('graph', 'digraph');
  if (kind === undefined) return tokens.refuse('expected “graph” or “digraph”');
  const name = tokens.takeId()?.text;
  const root = new DotScope(offset, name);
  const placeOf = (place: number) => cursor.placeOf(place);
  const graph = new DotGraph({ directed: kind === 'digraph', strict, name, placeOf }, root);
  new DotParser(tokens, graph).body(root);
  return graph;
}

class DotParser {
  constructor(
    readonly tokens: DotTokens,
    readonly graph: DotGraph,
  ) {}

  body(scope: DotScope): void {
    const { tokens } = this;
    tokens.needSign('{');
    while (!tokens.takeSign('}')) {
      if (tokens.isAtEnd) tokens.refuse('“{” is not closed', 'add “}”; the file may be cut off');
      if (!tokens.takeSign(';')) this.#statement(scope);
    }
  }

  #statement(scope: DotScope): void {
    const { tokens } = this;
    const owner = tokens.takeWord('graph', 'node', 'edge');
    if (owner !== undefined) return this.#defaults(owner, scope);
    const start = tokens.cursor.at;
    const subgraph = this.#subgraph(scope);
    if (subgraph) return this.#links(subgraph, scope, start);
    const id = tokens.needId('a node, an edge, an attribute or “}”');
    if (tokens.takeSign('=')) return void scope.attributes.set(id.text, tokens.needId('a value'));
    const end = this.#end(id, scope);
    if (tokens.cursor.next === '-') return this.#links([end], scope, start);
    this.graph.describe(end.id, this.#attributes(), start);
  }

  #defaults(owner: string, scope: DotScope): void {
    const { tokens, graph } = this;
    const start = tokens.cursor.at;
    if (tokens.cursor.next !== '[')
      tokens.refuse(`expected “[” behind “${owner}”`, 'put it in quotes, if it is a name');
    const own = this.#attributes();
    if (owner === 'node' || owner === 'edge') graph.count(scope.addDefaults(owner, own), start);
    else for (const [name, value] of own) scope.attributes.set(name, value);
  }

  /** Undefined where none begins. */
  #subgraph(scope: DotScope): DotScope | undefined {
    const { tokens } = this;
    const offset = tokens.cursor.at;
    const isNamed = tokens.takeWord('subgraph') !== undefined;
    if (!isNamed && tokens.cursor.next !== '{') return undefined;
    if (scope.depth >= LIMITS.nesting)
      tokens.refuse(`subgraphs nested deeper than ${LIMITS.nesting}`, 'no graph needs that', offset);
    const inner = scope.subgraph(offset, isNamed ? tokens.takeId()?.text : undefined);
    this.body(inner);
    return inner;
  }

  /** Edges between the first ends and those that follow, each with each. */
  #links(first: Ends, scope: DotScope, offset: number): void {
    const chain = [first];
    while (this.#takeLink()) chain.push(this.#ends(scope));
    const own = this.#attributes();
    chain.slice(1).forEach((targets, before) => {
      const sources = chain[before]!;
      if (isEmpty(sources) || isEmpty(targets)) return;
      const [from, to] = [toList(sources), toList(targets)];
      for (const source of from)
        for (const target of to) this.graph.link([source, target], own, scope, offset);
    });
  }

  #ends(scope: DotScope): Ends {
    const { tokens } = this;
    const subgraph = this.#subgraph(scope);
    return subgraph ?? [this.#end(tokens.needId('a node or a subgraph'), scope)];
  }

  /** A node with the port behind it: `a:p`, `a:ne` or `a:p:ne`. */
  #end(id: DotId, scope: DotScope): DotEnd {
    const { tokens } = this;
    this.graph.mention(id, scope);
    if (!tokens.takeSign(':')) return { id: id.text };
    const port = tokens.needId('a port').text;
    return { id: id.text, port: tokens.takeSign(':') ? `${port}:${tokens.needId('a side').text}` : port };
  }

  #takeLink(): boolean {
    const { tokens, graph } = this;
    const [own, other] = graph.head.directed ? (['->', '--'] as const) : (['--', '->'] as const);
    const offset = tokens.cursor.at;
    if (tokens.takeSign(own)) return true;
    if (!tokens.takeSign(other)) return false;
    const kind = graph.head.directed ? 'digraph' : 'graph';
    const hint = `write “${own}”, or “${graph.head.directed ? 'graph' : 'digraph'}” at the beginning`;
    return tokens.cursor.refuse(`an edge “${other}” in a ${kind}`, hint, offset);
  }

  /** Of any number of lists in brackets; of a name that is given twice the last. */
  #attributes(): DotAttributes {
    const { tokens } = this;
    if (tokens.cursor.next !== '[') return NONE;
    const own = new Map<string, DotId>();
    while (tokens.takeSign('['))
      while (!tokens.takeSign(']')) {
        const { text } = tokens.needId('an attribute or “]”');
        tokens.needSign('=');
        own.set(text, tokens.needId('a value'));
        if (!tokens.takeSign(',')) tokens.takeSign(';');
      }
    return own;
  }
}

const NONE: DotAttributes = new Map();

type Ends = DotEnd[] | DotScope;

const isEmpty = (ends: Ends): boolean => (ends instanceof DotScope ? ends.nodes.size : ends.length) === 0;

const toList = (ends: Ends): DotEnd[] =>
  ends instanceof DotScope ? [...ends.nodes].map((id) => ({ id })) : ends;
