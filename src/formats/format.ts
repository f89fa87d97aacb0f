import type { AtlasDocument } from '../graph/atlas-document';
import type { PropertyGraph } from '../graph/property-graph';
import type { Geography } from '../graph/regions/geography';
import type { TableChoices } from './csv/table-choices';
import type { ParsedJson } from './json/parse-json';
import type { ProblemChoices } from './reading/problem';
import type { Reading } from './reading/reading';

export type FormatId =
  | 'atlas-yaml'
  | 'atlas-json'
  | 'graphology'
  | 'cytoscape'
  | 'cx2'
  | 'cx'
  | 'jgf'
  | 'd3'
  | 'vosviewer'
  | 'kumu'
  | 'canvas'
  | 'csv'
  | 'tsv'
  | 'gexf'
  | 'graphml'
  | 'gml'
  | 'dot'
  | 'pajek'
  | 'sif'
  | 'xgmml'
  | 'turtle'
  | 'trig'
  | 'ntriples'
  | 'nquads'
  | 'rdfxml'
  | 'jsonld'
  | 'markdown';

/** One format: an entry of the register. What it needs is loaded when it is asked for. */
export interface Format {
  id: FormatId;
  label: string;
  /** Without the dot; the first is that of files that are written. */
  extensions: string[];
  /** Whether a text is of this format, judged by its content; the register asks in its order. */
  recognises?: (sample: Sample) => boolean;
  read?: () => Promise<Read>;
  /** Whether several files are read together; else the first that is known is read, and the others are named as not read. */
  takesSeveral?: true;
  write?: () => Promise<Write>;
  /** Other ways to write it, offered beside the first. */
  variants?: Variant[];
}

export interface Variant {
  id: 'csv-spreadsheet';
  label: string;
  write: () => Promise<Write>;
}

/** What is known of a text before it is read. */
export interface Sample {
  name: string;
  /** Its first 64 kB. */
  start: string;
  /** Local name and namespace of the root element; undefined where it is no XML. */
  root?: { name: string; namespace: string };
  /** The whole value; undefined where the text is no JSON. */
  json?: unknown;
}

export interface TextFile {
  name: string;
  text: string;
}

/** Reads one text, or several that belong together. Throws Refused, and nothing else. */
export type Read = (files: [TextFile, ...TextFile[]], context: ReadContext) => Reading | Promise<Reading>;

export interface ReadContext {
  choices: ProblemChoices;
  /** Told the share of the work that is done, 0 to 1. */
  onProgress?: (done: number) => void;
  /** The text as JSON, where it was parsed to recognise it. */
  json?: ParsedJson;
  /** How tables are read, by the names of their files. */
  tables?: ReadonlyMap<string, TableChoices>;
  /** The world's countries and areas, where they are at hand. */
  geography?: Geography;
}

/** What a writer is given: the document where there is one, and always its graph. */
export interface Writable {
  graph: PropertyGraph;
  document: AtlasDocument;
}

/** Writes a graph; the same input gives the same bytes. */
export type Write = (content: Writable) => Written | Promise<Written>;

export interface Written {
  /** The file; further ones that belong to it have a name part, as in `graph-nodes.csv`. */
  files: [WrittenFile, ...WrittenFile[]];
  /** What the format cannot hold, in words: "line styles of 12 edges". */
  losses: string[];
}

export interface WrittenFile {
  /** Put behind the name that the user gives: "-nodes". Empty for the first. */
  suffix: string;
  content: string | Uint8Array;
}
