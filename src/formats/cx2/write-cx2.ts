import {
  attributeOf,
  type Attribute,
  type AttributeValue,
  type PropertyGraph,
} from '../../graph/property-graph';
import type { Write } from '../format';
import { isRecord } from '../../graph/is-record';
import { jsonRows } from '../json/json-rows';
import { oneFile } from '../writing/one-file';
import { LossCount } from '../writing/loss-count';
import { Cx2Columns } from './cx2-columns';
import { LOOKS, OWN_DIRECTED, OWN_LOOK } from './cx2-terms';
import { writeEdges } from './write-edges';
import { writeNodes } from './write-nodes';

/** CX2 as Cytoscape and NDEx open it: one aspect after another, one node or edge a line. */
export const writeCx2: Write = ({ graph }) => {
  const losses = new LossCount();
  const looks = looksOf(graph);
  const network = graph.attributes.filter(([name]) => !looks.some(([own]) => own === name));
  if (!graph.directed) network.push([OWN_DIRECTED, false]);
  const columns = new Cx2Columns([network], { losses, of: 'the graph' });
  const nodes = writeNodes(graph, losses);
  const edges = writeEdges(graph, { losses, numberOf: nodes.numberOf });
  const declarations = {
    networkAttributes: columns.declarations(),
    nodes: nodes.declarations,
    edges: edges.declarations,
  };
  const aspects: [string, unknown[]][] = [
    ['attributeDeclarations', [declarations]],
    ['networkAttributes', [columns.fields(network)]],
    ['nodes', nodes.rows],
    ['edges', edges.rows],
    ...(looks.length > 0 ? looks : [['visualProperties', OWN_LOOK] as const]).map(
      ([name, look]): [string, unknown[]] => [name, [look]],
    ),
  ];
  return oneFile(toText(aspects), losses.toWords());
};

/** How a file of CX2 was drawn, where the graph comes from one. */
const looksOf = ({ attributes }: PropertyGraph): Attribute[] =>
  LOOKS.flatMap((name): Attribute[] => {
    const look: AttributeValue | undefined = attributeOf(attributes, name);
    return isRecord(look) ? [[name, look]] : [];
  });

function toText(aspects: [string, unknown[]][]): string {
  const counts = aspects.map(([name, entries]) => ({ name, elementCount: entries.length }));
  const parts = [
    JSON.stringify({ CXVersion: '2.0', hasFragments: false }),
    JSON.stringify({ metaData: counts }),
    ...aspects.map(([name, entries]) => `{${JSON.stringify(name)}:${jsonRows(entries)}}`),
    JSON.stringify({ status: [{ error: '', success: true }] }),
  ];
  return `[${parts.join(',\n')}]\n`;
}
