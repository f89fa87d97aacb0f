import type { PropertyGraph } from '../../graph/property-graph';
import type { XmlIds } from '../xml/xml-ids';
import type { XmlAttributes, XmlWriter } from '../xml/xml-writer';
import { edgeType } from './gexf-edge-type';
import type { GexfPart } from './gexf-part';

interface Owners {
  graph: PropertyGraph;
  /** One for each node or edge, in their order. */
  parts: GexfPart[];
  ids: XmlIds;
}

export function writeGexfNodes(xml: XmlWriter, { graph, parts, ids }: Owners): void {
  xml.open('nodes');
  graph.nodes.forEach(({ id }, index) => {
    const part = parts[index]!;
    const own = part.xml.map(([name, text]) => [name, name === 'pid' ? ids.written(text) : text] as const);
    writeOwner(xml, part, { name: 'node', attributes: [['id', ids.written(id)], ...own] });
  });
  xml.close();
}

export function writeGexfEdges(xml: XmlWriter, { graph, parts, ids }: Owners): void {
  xml.open('edges');
  graph.edges.forEach((edge, index) => {
    const part = parts[index]!;
    const attributes: XmlAttributes = [
      ['id', edge.id],
      ['source', ids.written(edge.source)],
      ['target', ids.written(edge.target)],
      ['type', edgeType(graph, edge)],
      ...part.xml,
    ];
    writeOwner(xml, part, { name: 'edge', attributes });
  });
  xml.close();
}

function writeOwner(
  xml: XmlWriter,
  { looks, spells, values }: GexfPart,
  { name, attributes }: { name: string; attributes: XmlAttributes },
): void {
  if (looks.length + spells.length + values.length === 0) return xml.leaf(name, attributes);
  xml.open(name, attributes);
  if (values.length > 0) {
    xml.open('attvalues');
    for (const { column, text, times = {} } of values)
      xml.leaf('attvalue', [['for', column.id], ['value', text], ...Object.entries(times)]);
    xml.close();
  }
  if (spells.length > 0) {
    xml.open('spells');
    for (const spell of spells) xml.leaf('spell', Object.entries(spell));
    xml.close();
  }
  for (const look of looks) xml.leaf(look.name, look.attributes);
  xml.close();
}
