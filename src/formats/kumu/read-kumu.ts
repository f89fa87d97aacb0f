import { KNOWN, type Attribute } from '../../graph/property-graph';
import type { Read } from '../format';
import { isRecord } from '../../graph/is-record';
import { joinAttributes } from '../reading/join-attributes';
import { JsonSource } from '../json/json-source';
import { toId } from '../json/written-number';
import { GraphBuilder } from '../reading/graph-builder';
import { ElementNames } from './element-names';

type Fields = Record<string, unknown>;

const DIRECTIONS = ['directed', 'undirected', 'mutual'];

/** A blueprint of Kumu: https://docs.kumu.io/guides/import/blueprints.html A connection has a direction unless it says otherwise. */
export const readKumu: Read = ([file], context) => {
  const source = new JsonSource(file, context);
  const { root } = source;
  const builder = new GraphBuilder({ directed: true, choices: context.choices, numbered: source.placeAt });
  builder.graph.attributes = source.attributes(root, ['elements', 'connections', 'loops']);
  const elements = source.list(root, 'elements');
  const connections = source.list(root, 'connections', { optional: true });
  source.expect(elements.length + connections.length);
  const names = new ElementNames();
  source.each(elements, 'element', (element) => {
    const id = idOf(element) ?? source.refuse('element without “label” or “id”', element);
    names.add(id, fieldsOf(element).label);
    builder.addNode(id, attributesOf(source, element, KNOWN.kind), source.at(element));
  });
  source.each(connections, 'connection', (connection) =>
    addConnection(connection, { source, builder, names }),
  );
  source.each(source.list(root, 'loops', { optional: true }), 'loop', (loop) =>
    builder.note('not-kept', source.at(loop), 'a loop is not kept: it only names connections that are'),
  );
  return builder.finish();
};

/** In backups of projects what a thing says stands under `attributes`. */
const fieldsOf = (owner: Fields): Fields => (isRecord(owner.attributes) ? owner.attributes : owner);

const idOf = (element: Fields): string | undefined =>
  toId(element.id) ?? toId(element._id) ?? toId(fieldsOf(element).label);

interface Given {
  source: JsonSource;
  builder: GraphBuilder;
  names: ElementNames;
}

function addConnection(connection: Fields, { source, builder, names }: Given): void {
  const id = toId(connection.id) ?? toId(connection._id);
  const { direction } = fieldsOf(connection);
  if (direction !== undefined && !DIRECTIONS.includes(String(direction)))
    builder.note('odd-value', source.at(connection), 'a direction that Kumu does not have; read as directed');
  const leadsOneWay = direction !== 'undirected' && direction !== 'mutual';
  builder.addEdge(
    {
      ...(id !== undefined && { id }),
      source: names.resolve(source.id(connection, 'from', 'connection')),
      target: names.resolve(source.id(connection, 'to', 'connection')),
      ...(!leadsOneWay && { directed: false }),
      attributes: attributesOf(source, connection, KNOWN.relation),
    },
    source.at(connection),
  );
}

/** The type is the kind of an element and the relation of a connection. */
function attributesOf(source: JsonSource, owner: Fields, known: string): Attribute[] {
  const isNested = isRecord(owner.attributes);
  const own = source.attributes(owner, ['id', '_id', 'from', 'to', ...(isNested ? ['attributes'] : [])]);
  const all = joinAttributes(source.attributesUnder(owner, 'attributes'), own);
  const names = new Set(all.map(([name]) => name));
  const type = names.has(known) ? undefined : TYPES.find((name) => names.has(name));
  return all
    .filter(
      ([name, value]) => name !== 'direction' || value === 'mutual' || !DIRECTIONS.includes(String(value)),
    )
    .map(([name, value]): Attribute => [name === type ? known : name, value]);
}

const TYPES = ['element type', 'connection type', 'type'];
