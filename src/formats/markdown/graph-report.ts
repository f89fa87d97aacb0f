import { attributeText } from '../../graph/mapping/columns';
import {
  attributeOf,
  isDirected,
  KNOWN,
  type Attribute,
  type PropertyEdge,
  type PropertyGraph,
  type PropertyNode,
} from '../../graph/property-graph';
import { bullets, counted, heading, plain, under } from './marks';

/** The blocks of a report on a graph of any kind: its nodes by kind, with attributes and with the edges from them. */
export function graphReport(graph: PropertyGraph, title: string): string[] {
  const { nodes, edges, attributes } = graph;
  const labels = new Map(nodes.map((node) => [node.id, labelOf(node)]));
  const bySource = groupBy(edges, ({ source }) => source);
  const byKind = groupBy(nodes, (node) => textOf(node.attributes, KNOWN.kind));
  const nodeBlocks = (node: PropertyNode) => [
    heading(3, labelOf(node)),
    bullets([
      plain(`id: ${node.id}`),
      ...attributeRows(node.attributes, [KNOWN.label, KNOWN.kind]),
      ...(bySource.get(node.id) ?? []).map((edge) => edgeRow(edge, graph, labels)),
    ]),
  ];
  return [
    heading(1, title),
    plain(`${counted(nodes.length, 'node')}, ${counted(edges.length, 'edge')}.`),
    bullets(attributeRows(attributes, [])),
    ...[...byKind].flatMap(([kind, own]) => [
      heading(2, `${kind || 'Nodes without a kind'} (${own.length})`),
      ...own.flatMap(nodeBlocks),
    ]),
  ];
}

/** "→ ferry → Quay", both ways "– ferry – Quay", with what else the edge says under it. */
function edgeRow(edge: PropertyEdge, graph: PropertyGraph, labels: ReadonlyMap<string, string>): string {
  const { id, target, attributes } = edge;
  const line = isDirected(graph, edge) ? '→' : '–';
  const relation = textOf(attributes, KNOWN.relation);
  const name = labels.get(target) ?? target;
  const row = relation === '' ? `${line} ${name}` : `${line} ${relation} ${line} ${name}`;
  return under(plain(row), [
    ...(id === undefined ? [] : [plain(`id: ${id}`)]),
    ...attributeRows(attributes, [KNOWN.relation]),
  ]);
}

const labelOf = ({ id, attributes }: PropertyNode): string => textOf(attributes, KNOWN.label) || id;

const textOf = (attributes: Attribute[], name: string): string =>
  attributeText(attributeOf(attributes, name));

const attributeRows = (attributes: Attribute[], without: readonly string[]): string[] =>
  attributes
    .filter(([name]) => !without.includes(name))
    .map(([name, value]) => plain(`${name}: ${attributeText(value)}`));

function groupBy<T>(list: T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}
