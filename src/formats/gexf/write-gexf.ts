import type { Write } from '../format';
import { oneFile } from '../writing/one-file';
import { LossCount } from '../writing/loss-count';
import { TypedColumns } from '../xml/typed-columns';
import { XmlIds } from '../xml/xml-ids';
import { XmlWriter } from '../xml/xml-writer';
import { toGexfHead, type GexfHead } from './gexf-head';
import { toGexfPart, type GexfPart } from './gexf-part';
import { withoutType } from './gexf-edge-type';
import { writeGexfColumns } from './write-gexf-columns';
import { writeGexfEdges, writeGexfNodes } from './write-gexf-owners';

/** GEXF 1.3: https://gexf.net */
export const writeGexf: Write = ({ graph }) => {
  const losses = new LossCount();
  const columns = { node: newColumns('n'), edge: newColumns('e') };
  const nodes = graph.nodes.map(({ attributes }) =>
    toGexfPart(attributes, { kind: 'node', columns: columns.node, losses }),
  );
  const edges = graph.edges.map((edge) =>
    toGexfPart(withoutType(graph, edge), { kind: 'edge', columns: columns.edge, losses }),
  );
  const head = toGexfHead(graph, losses);
  const xml = new XmlWriter(losses);
  openGraph(xml, head, { directed: graph.directed, isTimed: nodes.some(isTimed) || edges.some(isTimed) });
  writeGexfColumns(xml, 'node', columns.node.all());
  writeGexfColumns(xml, 'edge', columns.edge.all());
  const ids = new XmlIds(graph.nodes, losses);
  writeGexfNodes(xml, { graph, parts: nodes, ids });
  writeGexfEdges(xml, { graph, parts: edges, ids });
  return oneFile(xml.end(), losses.toWords());
};

const newColumns = (prefix: string) => new TypedColumns(prefix, { nameIsId: true });

const isTimed = ({ xml, spells, values }: GexfPart): boolean =>
  spells.length > 0 ||
  values.some(({ times }) => times) ||
  xml.some(([name]) => name === 'start' || name === 'end');

function openGraph(
  xml: XmlWriter,
  { date, meta, graph }: GexfHead,
  { directed, isTimed }: { directed: boolean; isTimed: boolean },
): void {
  xml.open('gexf', [
    ['xmlns', 'http://gexf.net/1.3'],
    ['xmlns:viz', 'http://gexf.net/1.3/viz'],
    ['version', '1.3'],
  ]);
  if (date !== undefined || meta.length > 0) {
    xml.open('meta', [['lastmodifieddate', date]]);
    for (const [name, text] of meta) xml.leaf(name, [], text);
    xml.close();
  }
  const isSlice = graph.some(([name]) => name === 'mode');
  xml.open('graph', [
    ['defaultedgetype', directed ? 'directed' : 'undirected'],
    ['mode', isTimed && !isSlice ? 'dynamic' : undefined],
    ...graph,
  ]);
}
