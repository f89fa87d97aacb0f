import { KNOWN, type Attribute, type AttributeValue } from '../../graph/property-graph';
import type { Read } from '../format';
import { isRecord } from '../../graph/is-record';
import { joinAttributes } from '../reading/join-attributes';
import { JsonSource } from '../json/json-source';
import { toId } from '../json/written-number';
import { GraphBuilder } from '../reading/graph-builder';
import { nodeEntries } from './node-entries';

type Fields = Record<string, unknown>;

/** JSON Graph Format, versions 1 and 2: https://jsongraphformat.info */
export const readJgf: Read = ([file], context) => {
  const source = new JsonSource(file, context);
  const { root } = source;
  const graphs = 'graphs' in root ? source.list(root, 'graphs') : [root.graph];
  const own = graphs.map((graph) => source.record(graph, root, 'graph'));
  const directed = own[0]?.directed !== false;
  const builder = new GraphBuilder({ directed, choices: context.choices, numbered: source.placeAt });
  const isOne = own.length === 1;
  if (!isOne)
    builder.found.push(`${own.length} graphs, read as one; “graph” says which a node or edge is of`);
  builder.graph.attributes = isOne ? graphAttributes(source, own[0]!) : severalAttributes(source, own);
  own.forEach((graph, index) => {
    const part: Attribute[] = isOne ? [] : [['graph', nameOf(graph, index)]];
    addGraph(graph, { source, builder, part });
  });
  return builder.finish();
};

const nameOf = (graph: Fields, index: number): string =>
  toId(graph.id) ?? toId(graph.label) ?? String(index + 1);

const graphAttributes = (source: JsonSource, graph: Fields): Attribute[] =>
  withMetadata(source, graph, ['nodes', 'edges', 'hyperedges', 'directed']);

const severalAttributes = (source: JsonSource, graphs: Fields[]): Attribute[] => [
  ['graphs', graphs.map((graph): AttributeValue => Object.fromEntries(graphAttributes(source, graph)))],
];

interface Given {
  source: JsonSource;
  builder: GraphBuilder;
  /** Which of several graphs it is. */
  part: Attribute[];
}

function addGraph(graph: Fields, { source, builder, part }: Given): void {
  for (const { id, node } of nodeEntries(source, graph))
    builder.addNode(id, joinAttributes(withMetadata(source, node, ['id']), part), source.at(node));
  const edges = source.list(graph, 'edges', { optional: true });
  source.each(edges, 'edge', (edge) =>
    addEdge(edge, { source, builder, part, isDirected: graph.directed !== false }),
  );
  const hyperedges = source.list(graph, 'hyperedges', { optional: true });
  source.each(hyperedges, 'hyperedge', (edge) =>
    builder.note('not-kept', source.at(edge), `an edge between several nodes is not kept: ${endsOf(edge)}`),
  );
}

/** Some of the nodes that a hyperedge joins. */
function endsOf({ nodes, source, target }: Fields): string {
  const ids = [nodes, source, target].flat().flatMap((id) => toId(id) ?? []);
  const named = ids.slice(0, 5).map((id) => `“${id}”`);
  return [...named, ...(ids.length > named.length ? ['…'] : [])].join(', ');
}

function addEdge(edge: Fields, { source, builder, part, isDirected }: Given & { isDirected: boolean }): void {
  const id = source.optionalId(edge, 'id');
  const directed = typeof edge.directed === 'boolean' ? edge.directed : isDirected;
  builder.addEdge(
    {
      ...(id !== undefined && { id }),
      source: source.id(edge, 'source', 'edge'),
      target: source.id(edge, 'target', 'edge'),
      ...(directed !== builder.graph.directed && { directed }),
      attributes: joinAttributes(
        withMetadata(source, edge, [
          'id',
          'source',
          'target',
          ...(typeof edge.directed === 'boolean' ? ['directed'] : []),
        ]),
        part,
      ),
    },
    source.at(edge),
  );
}

/** What a thing says, and under `metadata` what its author added; `label` and `relation` are called as everywhere. */
function withMetadata(source: JsonSource, owner: Fields, without: string[]): Attribute[] {
  const isNested = isRecord(owner.metadata);
  const said = source.attributes(owner, isNested ? [...without, 'metadata'] : without);
  const own = said.filter(([name, value]) => value !== null || (name !== KNOWN.label && name !== 'metadata'));
  return joinAttributes(own, source.attributesUnder(owner, 'metadata'));
}
