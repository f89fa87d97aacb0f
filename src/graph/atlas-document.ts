import type {
  Certainty,
  CountryList,
  MembershipFacts,
  OrganisationFacts,
  RegionFacts,
} from './background-facts';
import type { RELATIONS } from './content-relation';
import type { EntityKind } from './entity-kind';
import type { ImportedGraph, ThingKind } from './imported-graph';
import type { LayoutId } from './layout-ids';
import type { Attribute } from './property-graph';
import type { Text } from './text';

/**
 * A document as the app loads it: plain JSON, compiled from graph-data/ and checked there.
 * Ids are the ids as written in the YAML (`principle-4`, `organisation:sco`), unique within a document.
 */
export interface AtlasDocument {
  id: string;
  /** First 12 hex digits of the sha-256 of the document's content (positions left out). */
  hash: string;
  title: Text;
  about: Text;
  /** Place in the list of documents; those without one come last. The first is opened by default. */
  order?: number;
  /** Of the graph and its wording: "CC BY 4.0". */
  licence?: string;
  describes: Described;
  source: SourceText;
  voices: Voice[];
  kinds: StatementKind[];
  /** What its nodes of the type `thing` are, as the file that it was made of calls them. */
  thingKinds?: ThingKind[];
  /** Where it was made of a graph file. */
  imported?: ImportedGraph;
  sections: Section[];
  covered: Text[];
  notCovered: Text[];
  nodes: AtlasNode[];
  edges: AtlasEdge[];
  /** Precomputed places of all nodes, folded ones included. */
  positions: Partial<Record<LayoutId, Positions>>;
}

/** Centre of each node in model pixels, by node id. */
export type Positions = Record<string, [x: number, y: number]>;

export interface Described {
  title: Text;
  /** Id of the node that issued the document; it is left out of the region filter. */
  issuer: string;
  /** ISO date; the region filter counts memberships on it. */
  date: string;
  act: Text;
  officialText?: { url: string; certainty?: Certainty };
}

export interface SourceText {
  sha256?: string;
  characters?: number;
  author: Text;
  date?: string;
  licence: Text;
}

/** Who speaks: the document itself, a report about it, its author's comment, or the editor of the atlas. */
export type VoiceId = 'document' | 'post' | 'commentary' | 'editor';
export interface Voice {
  id: VoiceId;
  label: Text;
  about: Text;
}

export type Family = 'norm' | 'goal' | 'action' | 'assessment';
export interface StatementKind {
  id: string;
  family: Family;
  label: Text;
  plural: Text;
  /** Headings and comments are drawn but never matched or counted by the region filter. */
  filtered: boolean;
}

export interface Section {
  id: string;
  title: Text;
  /** How locators of this section start: "19" gives "19(4)". */
  prefix?: string;
  voice: VoiceId;
  at?: Range;
}

/** Characters of the source text, from 0, end exclusive. */
export type Range = [from: number, to: number];

export type AtlasNode = StatementNode | EntityNode;

interface NodeBase {
  id: string;
  label: Text;
  note?: Text;
  /** All that a file says of it, as written there. */
  attributes?: Attribute[];
}

export interface StatementNode extends NodeBase {
  type: 'statement';
  /** Id of one of the document's kinds: principle, priority, point, … */
  kind: string;
  locator: Locator;
  voice: VoiceId;
  scope: Scope[];
  /** Our own neutral wording with inline marks: `[the SCO](organisation:sco)`. */
  wording: Text;
  /** Paragraph of the described document; shown with its certainty. */
  paragraph?: { number: string; certainty?: Certainty };
}

export type Scope = 'global' | 'regional' | 'country' | 'organisation';
export interface Locator {
  section: string;
  item?: number;
  at?: Range;
  line?: number;
}

export interface EntityNode extends NodeBase {
  type: EntityKind;
  /** The same as its type; of a thing the id of one of the document's kinds of things. */
  kind: string;
  /** Whether a statement of the document names it; false for countries that only a membership brings in. */
  named: boolean;
  acronym?: Text;
  otherNames?: string[];
  termOfDocument?: boolean;
  organisation?: OrganisationFacts;
  region?: RegionFacts;
  /** Labelled lists of countries that a reader may choose for a group or region; never used by default. */
  lists?: CountryList[];
  /** ISO 3166-1 alpha-2; an invented country has none. */
  code?: string;
  /** Topics only. */
  theme?: string;
  form?: 'value' | 'theme' | 'instrument';
  /** The node that shows this one when opened: a statement for topics and groups, an organisation for its members. */
  foldedIn?: string[];
}

/** `linked`: as a file calls it; see `called`. */
export type Relation = (typeof RELATIONS)[number];
export type Basis = 'stated' | 'paraphrased' | 'inferred' | 'background' | 'derived';
export type Confidence = 'high' | 'medium' | 'low';

export interface AtlasEdge {
  /** `priority-4>strengthens>organisation:brics`; a repeat has `#2`. */
  id: string;
  source: string;
  target: string;
  relation: Relation;
  /** The id that a file gives it. */
  ownId?: string;
  /** `linked` only: what the file calls it. */
  called?: string;
  /** `linked` only: that it leads both ways. */
  undirected?: true;
  /** The strongest basis of its evidence. */
  basis: Basis;
  voice: VoiceId;
  aspect?: Text;
  evidence: Evidence[];
  /** Inferred edges only. */
  reason?: Text;
  confidence?: Confidence;
  membership?: MembershipFacts;
  /** Background edges only. */
  factSource?: string;
  certainty?: Certainty;
  note?: Text;
  /** `touches` only: the topic edges it is derived from. */
  derivedFrom?: string[];
  /** All that a file says of it, as written there. */
  attributes?: Attribute[];
}

export interface Evidence {
  /** Key words of the source, at most eight. */
  quote: string;
  at?: Range;
  basis: 'stated' | 'paraphrased';
}
