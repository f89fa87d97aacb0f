import type { Attribute, PropertyGraph } from '../../graph/property-graph';
import type { Write } from '../format';
import { oneFile } from '../writing/one-file';
import { LossCount } from '../writing/loss-count';
import { columnTypeOf, TypedColumns, type TypedColumn } from '../xml/typed-columns';
import { XmlIds } from '../xml/xml-ids';
import { XmlWriter, type XmlAttributes } from '../xml/xml-writer';

interface Value {
  column: TypedColumn;
  text: string;
}

/** GraphML 1.0 with the extension for attributes: http://graphml.graphdrawing.org/specification.html */
export const writeGraphml: Write = ({ graph }) => {
  const losses = new LossCount();
  const keys = { graph: new TypedColumns('g'), node: new TypedColumns('n'), edge: new TypedColumns('e') };
  const own = valuesOf(graph.attributes, keys.graph, losses);
  const nodes = graph.nodes.map(({ attributes }) => valuesOf(attributes, keys.node, losses));
  const edges = graph.edges.map(({ attributes }) => valuesOf(attributes, keys.edge, losses));
  const xml = new XmlWriter(losses);
  xml.open('graphml', [['xmlns', 'http://graphml.graphdrawing.org/xmlns']]);
  for (const [of, columns] of Object.entries(keys)) writeKeys(xml, of, columns.all());
  xml.open('graph', [['edgedefault', graph.directed ? 'directed' : 'undirected']]);
  for (const value of own) writeValue(xml, value);
  writeElements(xml, graph, { ids: new XmlIds(graph.nodes, losses), nodes, edges });
  return oneFile(xml.end(), losses.toWords());
};

/** GraphML has texts, numbers and truth values; all else is written as text. */
function valuesOf(attributes: Attribute[], columns: TypedColumns, losses: LossCount): Value[] {
  return attributes.flatMap(([name, value]): Value[] => {
    if (value === null) losses.add('empty values (null), left out');
    if (value === null) return [];
    const isPlain = typeof value !== 'object';
    if (!isPlain) losses.add('values that are lists or objects, written as text');
    const type = isPlain ? columnTypeOf(value)! : 'text';
    return [
      { column: columns.of(name, value, { type }), text: isPlain ? String(value) : JSON.stringify(value) },
    ];
  });
}

const WIDTHS = { integer: 'int', long: 'long', double: 'double' } as const;

function writeKeys(xml: XmlWriter, of: string, columns: TypedColumn[]): void {
  for (const { id, name, type, width } of columns)
    xml.leaf('key', [
      ['id', id],
      ['for', of],
      ['attr.name', name],
      ['attr.type', type === 'number' ? WIDTHS[width] : type === 'boolean' ? type : 'string'],
    ]);
}

function writeElements(
  xml: XmlWriter,
  graph: PropertyGraph,
  { ids, nodes, edges }: { ids: XmlIds; nodes: Value[][]; edges: Value[][] },
): void {
  graph.nodes.forEach(({ id }, index) =>
    writeElement(xml, nodes[index]!, { name: 'node', attributes: [['id', ids.written(id)]] }),
  );
  graph.edges.forEach(({ id, source, target, directed }, index) =>
    writeElement(xml, edges[index]!, {
      name: 'edge',
      attributes: [
        ['id', id],
        ['source', ids.written(source)],
        ['target', ids.written(target)],
        ['directed', directed === undefined ? undefined : String(directed)],
      ],
    }),
  );
}

function writeElement(
  xml: XmlWriter,
  values: Value[],
  { name, attributes }: { name: string; attributes: XmlAttributes },
): void {
  if (values.length === 0) return xml.leaf(name, attributes);
  xml.open(name, attributes);
  for (const value of values) writeValue(xml, value);
  xml.close();
}

const writeValue = (xml: XmlWriter, { column, text }: Value): void =>
  xml.leaf('data', [['key', column.id]], text);
