import { KNOWN } from '../../../graph/property-graph';

/** A name without case, blanks and marks. */
export const plainName = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Names of the two columns that say what an edge links, the surest first. */
export const ENDS: readonly [source: string, target: string][] = [
  ['source', 'target'],
  ['sourceid', 'targetid'],
  ['sourcenode', 'targetnode'],
  ['from', 'to'],
  ['fromid', 'toid'],
  ['startid', 'endid'],
  ['src', 'dst'],
  ['src', 'dest'],
  ['node1', 'node2'],
  ['sender', 'receiver'],
  ['sender', 'recipient'],
  ['subject', 'object'],
  ['parent', 'child'],
  ['ego', 'alter'],
];

/** Names of the column that says what a node is called by edges, the surest first. */
export const IDS = ['sharedname', 'id', 'nodeid', 'key', 'identifier', 'node', 'name', 'label', 'title'];

/** Cytoscape's table of edges has no ends but a name, "A (relation) B". */
export const EDGE_NAMES = ['sharedname', 'name'];
export const INTERACTIONS = ['sharedinteraction', 'interaction'];

const OF_BOTH: Record<string, string> = {
  label: KNOWN.label,
  colour: KNOWN.colour,
  color: KNOWN.colour,
  start: KNOWN.start,
  end: KNOWN.end,
};

/** Attributes that other programs call otherwise, by plain name. */
export const NODE_NAMES = new Map(
  Object.entries({
    ...OF_BOTH,
    type: KNOWN.kind,
    kind: KNOWN.kind,
    parent: KNOWN.parent,
    x: KNOWN.x,
    y: KNOWN.y,
    z: KNOWN.z,
    size: KNOWN.size,
    shape: KNOWN.shape,
  }),
);

export const EDGE_ATTRIBUTES = new Map(
  Object.entries({
    ...OF_BOTH,
    relation: KNOWN.relation,
    type: KNOWN.relation,
    relationship: KNOWN.relation,
    interaction: KNOWN.relation,
    predicate: KNOWN.relation,
    weight: KNOWN.weight,
    thickness: KNOWN.thickness,
  }),
);

/** Those that are numbers however they are written. */
export const NUMERIC: ReadonlySet<string> = new Set([
  KNOWN.weight,
  KNOWN.x,
  KNOWN.y,
  KNOWN.z,
  KNOWN.size,
  KNOWN.thickness,
]);

/** Whether a cell is the name of a column rather than a value. */
export const isKnownName = (cell: string): boolean => {
  const name = plainName(cell);
  return NAMES.has(name);
};

const NAMES = new Set([
  ...ENDS.flat(),
  ...IDS,
  ...INTERACTIONS,
  ...NODE_NAMES.keys(),
  ...EDGE_ATTRIBUTES.keys(),
]);
