import type { Attribute, PropertyEdge } from '../../graph/property-graph';

interface EdgeParts {
  id: string | undefined;
  source: string;
  target: string;
  /** Undefined where it is the graph's. */
  directed: boolean | undefined;
  attributes: Attribute[];
}

/** An edge with what it has and no more; in one that is made in several steps each later name takes room of its own. */
export function compactEdge({ id, source, target, directed, attributes }: EdgeParts): PropertyEdge {
  if (id === undefined)
    return directed === undefined ? { source, target, attributes } : { source, target, directed, attributes };
  return directed === undefined
    ? { id, source, target, attributes }
    : { id, source, target, directed, attributes };
}
