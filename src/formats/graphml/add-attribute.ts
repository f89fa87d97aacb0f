import { KNOWN, type AttributeValue } from '../../graph/property-graph';
import { toHexColour } from '../reading/hex-colour';
import type { GraphmlKey, GraphmlKeys } from './graphml-keys';
import type { GraphmlScope } from './graphml-scope';

/** Attributes of XML that say how a file is written, or that have places of their own. */
const OWN_NAMES: Record<string, readonly string[]> = {
  node: ['id'],
  edge: ['id', 'source', 'target', 'directed'],
  hyperedge: ['id'],
  endpoint: ['node', 'type'],
  graph: ['edgedefault'],
};

/** What stands in the tag itself: ports of edges, and the labels and types that Neo4j writes there. */
export function addTagAttributes({ kind, element, bag }: GraphmlScope): void {
  for (const [name, text] of element.attributes) {
    if (OWN_NAMES[kind]?.includes(name) || name.startsWith('parse.')) continue;
    if (kind === 'node' && name === 'labels') bag.add(KNOWN.kind, toKinds(text));
    else bag.add(kind === 'edge' && name === 'label' ? KNOWN.relation : name, text);
  }
}

/** The value of a `<data>` under the name that it is known by. */
export function addDataAttribute(
  { kind, bag }: GraphmlScope,
  key: GraphmlKey,
  { value, keys }: { value: AttributeValue; keys: GraphmlKeys },
): void {
  const { id, name } = key;
  if (typeof value !== 'string') return bag.add(name, value);
  if (kind === 'node' && id === NEO4J_LABELS && value.startsWith(':'))
    return bag.add(KNOWN.kind, toKinds(value));
  if (kind === 'edge' && id === 'label' && keys.has(NEO4J_LABELS, 'node'))
    return bag.add(KNOWN.relation, value);
  if (kind === 'edge' && id === 'edgelabel') return bag.add(KNOWN.label, value);
  bag.add(name, name === KNOWN.colour ? (toHexColour(value) ?? value) : value);
}

/** Neo4j's export (APOC) has this key, with `:Person:Manager` in it. */
const NEO4J_LABELS = 'labels';

function toKinds(labels: string): AttributeValue {
  const kinds = labels.split(':').filter(Boolean);
  return kinds.length === 1 ? kinds[0]! : kinds;
}
