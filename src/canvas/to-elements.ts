import type { ElementDefinition } from 'cytoscape';
import type { Drawing } from '../look/drawing';
import type { Skins } from './skins';

/** Cytoscape keys are prefixed, as graphology's are: an id may be any text. */
export const key = (id: string) => `k:${id}`;

/** Nodes and edges as Cytoscape takes them. */
export const toElements = ({ nodes, edges }: Drawing, skins: Skins): ElementDefinition[] => [
  ...nodes.map((drawn) => ({
    group: 'nodes' as const,
    data: { id: key(drawn.id), drawn },
    classes: skins.nodeClass(drawn),
  })),
  ...edges.map((drawn) => ({
    group: 'edges' as const,
    data: { id: key(drawn.id), source: key(drawn.source), target: key(drawn.target), drawn },
    classes: skins.edgeClass(drawn),
  })),
];
