/**
 * A labelled property graph as files of this field hold it: nodes and edges with any attributes, kept as written and in
 * order. Plain JSON; attributes are lists, so that a name like `__proto__` is a name like any other.
 */
export interface PropertyGraph {
  /** Of edges that do not say it themselves. */
  directed: boolean;
  /** Of the graph as a whole: title, creator, date, licence. */
  attributes: Attribute[];
  nodes: PropertyNode[];
  edges: PropertyEdge[];
}

export interface PropertyNode {
  /** As written, character by character; unique. */
  id: string;
  attributes: Attribute[];
}

export interface PropertyEdge {
  /** As written; many formats have none. */
  id?: string;
  source: string;
  target: string;
  /** Only where it differs from the graph's. */
  directed?: boolean;
  attributes: Attribute[];
}

export type Attribute = [name: string, value: AttributeValue];
export type AttributeValue =
  string | number | boolean | null | AttributeValue[] | { [name: string]: AttributeValue };

/**
 * Names that stand for the same thing in every format; readers and writers translate to and from them. A colour is
 * `#rrggbb` or `#rrggbbaa`; `x`, `y`, `z` and `size` are the file's own units, y downwards; `parent` is a node's id;
 * `start`, `end` (of existence) are as written; `spells` is a list of `{start, end}`.
 */
export const KNOWN = {
  label: 'label',
  kind: 'kind',
  relation: 'relation',
  weight: 'weight',
  parent: 'parent',
  x: 'x',
  y: 'y',
  z: 'z',
  size: 'size',
  colour: 'color',
  shape: 'shape',
  thickness: 'thickness',
  start: 'start',
  end: 'end',
  spells: 'spells',
} as const;

export function attributeOf(attributes: readonly Attribute[], name: string): AttributeValue | undefined {
  return attributes.find(([own]) => own === name)?.[1];
}

export const isDirected = ({ directed }: PropertyGraph, edge: PropertyEdge): boolean =>
  edge.directed ?? directed;
