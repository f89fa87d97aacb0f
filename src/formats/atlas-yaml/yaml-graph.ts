import type { Attribute, AttributeValue, PropertyGraph } from '../../graph/property-graph';
import { LossCount } from '../writing/loss-count';
import { OWN_KEYS } from './read-yaml-graph';

/** A graph as keys and values, in maps that take any key. */
export function yamlGraph({ directed, attributes, nodes, edges }: PropertyGraph): {
  value: Map<string, unknown>;
  losses: string[];
} {
  const losses = new LossCount();
  const named = (own: Attribute[], reserved: readonly string[]) => entriesOf(own, { reserved, losses });
  const value = new Map<string, unknown>([
    ['directed', directed],
    ...named(attributes, OWN_KEYS.graph),
    [
      'nodes',
      nodes.map(
        (node) => new Map<string, unknown>([['id', node.id], ...named(node.attributes, OWN_KEYS.node)]),
      ),
    ],
    [
      'edges',
      edges.map(
        (edge) =>
          new Map<string, unknown>([
            ...(edge.id === undefined ? [] : [['id', edge.id] as const]),
            ['source', edge.source],
            ['target', edge.target],
            ...(edge.directed === undefined ? [] : [['directed', edge.directed] as const]),
            ...named(edge.attributes, OWN_KEYS.edge),
          ]),
      ),
    ],
  ]);
  return { value, losses: losses.toWords() };
}

/** Attributes beside what is reserved; all of them in a map of their own where one is called like that. */
function entriesOf(
  attributes: Attribute[],
  { reserved, losses }: { reserved: readonly string[]; losses: LossCount },
): [string, unknown][] {
  const entries = attributes.map(([name, value]): [string, unknown] => [name, toMaps(value, losses)]);
  const isPlain = attributes.every(([name]) => !reserved.includes(name));
  return isPlain ? entries : [['attributes', new Map(entries)]];
}

function toMaps(value: AttributeValue, losses: LossCount): unknown {
  if (Array.isArray(value)) return value.map((item) => toMaps(item, losses));
  if (typeof value === 'object' && value !== null)
    return new Map(Object.entries(value).map(([name, own]) => [name, toMaps(own, losses)]));
  if (typeof value === 'number' && (!Number.isFinite(value) || Object.is(value, -0)))
    losses.add('numbers that become text');
  return value;
}
