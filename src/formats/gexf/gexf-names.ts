/** Attributes of XML in which GEXF says when a node, an edge or a value exists; kept as written. */
export const TIMES: ReadonlySet<string> = new Set([
  'start',
  'startopen',
  'end',
  'endopen',
  'timestamp',
  'timestamps',
  'intervals',
]);

/** Attributes of `<graph>` that say something of the graph and not of how it is written. */
export const GRAPH_NAMES = [
  'start',
  'end',
  'timestamp',
  'timeformat',
  'timerepresentation',
  'timezone',
] as const;

export const NODE_SHAPES: readonly string[] = ['disc', 'square', 'triangle', 'diamond', 'image'];
export const EDGE_SHAPES: readonly string[] = ['solid', 'dotted', 'dashed', 'double'];
