import { KNOWN, type Attribute } from '../../graph/property-graph';
import type { Read } from '../format';
import { isRecord } from '../../graph/is-record';
import { joinAttributes } from '../reading/join-attributes';
import { JsonSource } from '../json/json-source';
import { toAttributeValue, toId } from '../json/written-number';
import { GraphBuilder } from '../reading/graph-builder';
import { elementLists } from './element-lists';
import { elementState } from './element-state';

type Fields = Record<string, unknown>;

/**
 * The JSON of Cytoscape.js (https://js.cytoscape.org/#notation/elements-json), of Cytoscape's own exports and of
 * networkx. Edges have a direction unless the file says that they have none.
 */
export const readCytoscape: Read = ([file], context) => {
  const source = new JsonSource(file, context);
  const head = isRecord(source.value) ? source.value : {};
  const builder = new GraphBuilder({
    directed: head.directed !== false,
    choices: context.choices,
    numbered: source.placeAt,
  });
  builder.graph.attributes = headAttributes(source, head);
  const { nodes, edges } = elementLists(source);
  source.expect(nodes.length + edges.length);
  source.each(nodes, 'node', (node) => {
    const said = source.record(node.data, node, 'node under “data”');
    builder.addNode(source.id(said, 'id', 'node'), nodeAttributes(source, node, said), source.at(node));
  });
  source.each(edges, 'edge', (edge) => addEdge(edge, { source, builder }));
  return builder.finish();
};

/** The graph's own data, then what else stands beside the elements: style, zoom, program. */
function headAttributes(source: JsonSource, head: Fields): Attribute[] {
  const others = source.attributes(head, ['data', 'elements', 'nodes', 'edges', 'directed', 'multigraph']);
  return joinAttributes(
    Array.isArray(head.data) ? pairs(head.data) : source.attributesUnder(head, 'data'),
    others,
  );
}

/** networkx writes the attributes of a graph as a list of names and values. */
const pairs = (list: unknown[]): Attribute[] =>
  list.flatMap((pair): Attribute[] =>
    Array.isArray(pair) && typeof pair[0] === 'string' ? [[pair[0], toAttributeValue(pair[1])]] : [],
  );

function nodeAttributes(source: JsonSource, node: Fields, said: Fields): Attribute[] {
  const own = source
    .attributes(said, ['id'])
    .map(([name, value]): Attribute => [name, name === KNOWN.parent ? (toId(said.parent) ?? value) : value]);
  const place = placeOf(node.position);
  const plain = place.length === 0 ? own : renamedPlaces(own);
  return joinAttributes(plain, elementState(source, node), place);
}

/** Numbers of the node's own that are called as its place is. */
const renamedPlaces = (own: Attribute[]): Attribute[] =>
  own.map(([name, value]) => [name === KNOWN.x || name === KNOWN.y ? `data ${name}` : name, value]);

function placeOf(position: unknown): Attribute[] {
  const { x, y } = isRecord(position) ? position : {};
  const [left, top] = [toAttributeValue(x), toAttributeValue(y)];
  if (typeof left !== 'number' || typeof top !== 'number') return [];
  return [
    [KNOWN.x, left],
    [KNOWN.y, top],
  ];
}

function addEdge(edge: Fields, { source, builder }: { source: JsonSource; builder: GraphBuilder }): void {
  const said = source.record(edge.data, edge, 'edge under “data”');
  const id = source.optionalId(said, 'id');
  const { directed } = said;
  const own = ['id', 'source', 'target', ...(typeof directed === 'boolean' ? ['directed'] : [])];
  builder.addEdge(
    {
      ...(id !== undefined && { id }),
      source: source.id(said, 'source', 'edge'),
      target: source.id(said, 'target', 'edge'),
      ...(typeof directed === 'boolean' && directed !== builder.graph.directed && { directed }),
      attributes: joinAttributes(source.attributes(said, own), elementState(source, edge)),
    },
    source.at(edge),
  );
}
