import type { Attribute } from './property-graph';
import type { Text } from './text';

/** What a graph file says of its graph as a whole. */
export interface ImportedGraph {
  directed: boolean;
  attributes: Attribute[];
  /** Whether the file gives its nodes places: they are those of the layout `organic`. */
  placed?: true;
  /** Of the file, where the document holds a part of it only. */
  whole?: { nodes: number; edges: number };
}

/** A kind of things, as a file calls it. */
export interface ThingKind {
  id: string;
  label: Text;
}
