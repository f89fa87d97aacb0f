import { isMap, isScalar, type YAMLMap } from 'yaml';
import type { Attribute, PropertyEdge } from '../../graph/property-graph';
import type { ReadContext } from '../format';
import { GraphBuilder } from '../reading/graph-builder';
import { joinAttributes } from '../reading/join-attributes';
import type { Reading } from '../reading/reading';
import type { YamlFields } from './yaml-fields';

/** What nodes, edges and the graph say otherwise than by an attribute. */
export const OWN_KEYS = {
  graph: ['directed', 'nodes', 'edges', 'attributes'],
  node: ['id', 'attributes'],
  edge: ['id', 'source', 'target', 'directed', 'attributes'],
} as const;

/**
 * A graph of any kind as a person would write it: `nodes` with an id, `edges` with source and target (or from and to);
 * every other key is an attribute, and `attributes` holds those that are called like one of these.
 */
export function readYamlGraph(fields: YamlFields, { choices }: ReadContext): Reading {
  const { root } = fields;
  const builder = new GraphBuilder({
    directed: flagOf(fields, root) ?? true,
    choices,
    impliesNodes: fields.get(root, 'nodes') === undefined,
  });
  builder.graph.attributes = attributesOf(fields, root, OWN_KEYS.graph);
  for (const node of fields.list(root, 'nodes')) addNode(fields, builder, node);
  for (const edge of fields.list(root, 'edges')) {
    if (!isMap(edge))
      fields.refuse('expected keys and values for each edge', edge, 'write {source: a, target: b}');
    builder.addEdge(toEdge(fields, edge as YAMLMap, builder.graph.directed), fields.at(edge));
  }
  return builder.finish();
}

function addNode(fields: YamlFields, builder: GraphBuilder, node: unknown): void {
  if (isScalar(node)) return builder.addNode(fields.id(node, ''), [], fields.at(node));
  if (!isMap(node)) fields.refuse('expected keys and values for each node', node, 'write {id: a, label: A}');
  const map = node as YAMLMap;
  const id = requiredId(fields, map, 'id');
  builder.addNode(id, attributesOf(fields, map, OWN_KEYS.node), fields.at(map));
}

function toEdge(fields: YamlFields, edge: YAMLMap, isGraphDirected: boolean): PropertyEdge {
  const ends = fields.get(edge, 'source') === undefined ? ['from', 'to'] : ['source', 'target'];
  const [source, target] = ends.map((name) => requiredId(fields, edge, name));
  const id = fields.get(edge, 'id');
  const directed = flagOf(fields, edge);
  return {
    ...(id !== undefined && { id: fields.id(id, 'expected a text as “id”') }),
    source: source!,
    target: target!,
    ...(directed !== undefined && directed !== isGraphDirected && { directed }),
    attributes: attributesOf(fields, edge, [...OWN_KEYS.edge, ...ends]),
  };
}

function requiredId(fields: YamlFields, map: YAMLMap, name: string): string {
  const value = fields.get(map, name);
  if (value === undefined)
    return fields.refuse(`missing “${name}”`, map, 'nodes have id, edges source and target');
  return fields.id(value, `expected a text as “${name}”`);
}

function attributesOf(fields: YamlFields, map: YAMLMap, own: readonly string[]): Attribute[] {
  const inner = fields.get(map, 'attributes');
  if (inner !== undefined && !isMap(inner))
    fields.refuse('expected keys and values under “attributes”', inner);
  const plain = fields.attributes(map, own);
  return inner === undefined ? plain : joinAttributes(plain, fields.attributes(inner as YAMLMap, []));
}

function flagOf(fields: YamlFields, map: YAMLMap): boolean | undefined {
  const node = fields.get(map, 'directed');
  const value = node === undefined ? undefined : fields.value(node);
  if (value === undefined || typeof value === 'boolean') return value;
  return fields.refuse('expected true or false as “directed”', node);
}
