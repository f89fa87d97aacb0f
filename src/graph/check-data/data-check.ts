import type { Range } from '../atlas-document';
import type { MappingFinding } from '../mapping/mapping-finding';

/** What may be doubted in a graph that says where it comes from. */
export interface DataCheck {
  /** As the document has them, without the links that were read out of attributes. */
  nodes: number;
  edges: number;
  /** Different quotations, counted once for each node that they are quoted by. */
  quotations: number;
  /** Ids of edges that have neither a quotation nor a reason nor a source of their own. */
  unsourced: string[];
  /** Their share of all edges, 0 to 1; 0 where there are none. */
  unsourcedShare: number;
  /** Ids of nodes without any edge. */
  orphans: string[];
  /** Names and codes of countries and regions that nobody knows. */
  unknownCodes: MappingFinding[];
  /** Undefined where no source text was given. */
  text?: TextCheck;
}

/** What of the quotations stands in a source text. */
export interface TextCheck {
  found: number;
  missing: MissingQuotation[];
}

export interface MissingQuotation {
  quote: string;
  /** Ids of the edges that rest on it. */
  edges: string[];
  /** The words of the text that come nearest to it. */
  near?: NearWords;
}

export interface NearWords {
  words: string;
  /** Characters of the text, from 0, end exclusive. */
  at: Range;
  /** From 1. */
  line: number;
  /** How many letters differ, punctuation and case aside. */
  differing: number;
}
