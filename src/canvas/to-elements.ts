import type { ElementDefinition } from 'cytoscape';
import type { DrawnEdge, DrawnNode } from '../look/drawing';

/** Cytoscape keys are prefixed, as graphology's are: an id may be any text. */
export const key = (id: string) => `k:${id}`;

/** A node as Cytoscape takes it. */
export const toNodeElement = (drawn: DrawnNode, classes: string[]): ElementDefinition => ({
  group: 'nodes',
  data: { id: key(drawn.id), drawn },
  classes,
});

export const toEdgeElement = (drawn: DrawnEdge, classes: string[]): ElementDefinition => ({
  group: 'edges',
  data: { id: key(drawn.id), source: key(drawn.source), target: key(drawn.target), drawn },
  classes,
});
