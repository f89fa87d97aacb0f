import type { EdgeSingular, Position } from 'cytoscape';
import type { Route } from '../look/route';

/** The way on which an edge is drawn. */
export const wayOf = (edge: EdgeSingular): Route => ({
  from: edge.sourceEndpoint(),
  controls: (edge.controlPoints() as Position[] | undefined) ?? [],
  to: edge.targetEndpoint(),
});
