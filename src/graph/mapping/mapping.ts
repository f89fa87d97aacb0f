import type { EntityKind } from '../entity-kind';

/** What the nodes of a kind are to the atlas. */
export type NodeRole = 'statement' | EntityKind;

/** Which attributes of a file say what the atlas asks for; names of attributes, absent where none does. */
export interface Mapping {
  nodes: {
    label?: string;
    kind?: string;
    /** The node's own words: of a statement its wording. */
    text?: string;
    /** Names or codes of countries and regions that a node belongs to. */
    place?: string;
  };
  edges: {
    relation?: string;
    /** The words of the source that an edge rests on. */
    quotation?: string;
  };
  /** Whether the reader said which attribute is the place of a node; it is guessed else. */
  isPlaceChosen?: boolean;
  /** By the kind as the file writes it; the empty one is that of nodes without a kind. */
  kinds: Record<string, NodeRole>;
}
