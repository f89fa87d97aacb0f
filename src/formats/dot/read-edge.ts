import type { PropertyEdge } from '../../graph/property-graph';
import type { DotEdge } from './dot-graph';
import type { DotAttributes } from './dot-scope';
import { readAttributes, type AttributeOwner } from './read-attributes';

/** In a graph of the one kind, the `dir` of edges that are of the other. */
export const OTHER_WAY = { directed: 'none', undirected: 'forward' } as const;

export interface EdgeContext extends Pick<AttributeOwner, 'onOdd'> {
  directed: boolean;
  graphName: string;
}

/** An edge with its `id`, and with its direction where it is not that of the graph. */
export function readEdge(
  { source, target, attributes }: DotEdge,
  { directed, graphName, onOdd }: EdgeContext,
): PropertyEdge {
  const names = { G: graphName, T: source, H: target, E: `${source}${directed ? '->' : '--'}${target}` };
  const id = attributes.get('id')?.text;
  const isOther = attributes.get('dir')?.text === OTHER_WAY[directed ? 'directed' : 'undirected'];
  const own = without(attributes, [...(id === undefined ? [] : ['id']), ...(isOther ? ['dir'] : [])]);
  return {
    ...(id !== undefined && { id }),
    source,
    target,
    ...(isOther && { directed: !directed }),
    attributes: readAttributes(own, { kind: 'edge', names, ...(onOdd && { onOdd }) }),
  };
}

function without(attributes: DotAttributes, names: string[]): DotAttributes {
  if (names.length === 0) return attributes;
  return new Map([...attributes].filter(([name]) => !names.includes(name)));
}
