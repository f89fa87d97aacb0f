import type { Resource } from '../term';
import type { Scope } from './rdf-xml-element';

/** An element that is open, and what may stand in it. */
export type Frame = Scope & (RootFrame | NodeFrame | PropertyFrame | EmptyFrame | XmlFrame);

/** Nodes. */
interface RootFrame {
  type: 'root';
}

/** Properties of a node. */
export interface NodeFrame {
  type: 'node';
  subject: Resource;
  /** How many members of a container were counted. */
  members: number;
}

export interface OpenProperty {
  subject: Resource;
  predicate: string;
  /** IRI of the statement itself. */
  statement?: string;
  line: number;
}

/** A text, or one node; of a collection several. */
export interface PropertyFrame extends OpenProperty {
  type: 'property';
  text: string;
  datatype: string;
  /** Whether a node was found. */
  isFilled: boolean;
  items?: Resource[];
}

/** A property that was opened just now. */
export const openFrame = (
  open: OpenProperty,
  { datatype = '', items }: { datatype?: string; items?: Resource[] },
): PropertyFrame => ({
  ...open,
  type: 'property',
  text: '',
  datatype,
  isFilled: false,
  ...(items && { items }),
});

/** Nothing: its attributes said all. */
interface EmptyFrame {
  type: 'empty';
}

/** Elements that are themselves the value. */
export interface XmlFrame extends OpenProperty {
  type: 'xml';
  /** Place of the first character. */
  from: number;
  depth: number;
}
