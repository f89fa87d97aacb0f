import type { AtlasEdge } from '../atlas-document';
import type { SubjectNode } from '../subject';
import type { DocumentGraph } from '../document-graph';
import { findSilence, type Silence } from './silence';
import type { Geography } from './geography';
import { Placement } from './placement';
import { placeStatements, type RegionResult } from './region-filter';
import { TIERS, type Tier } from './tier';
import type { TierPath } from './tier-path';
import { toSite, type Site } from './tier-tests';

export interface DossierQuery {
  /** See RegionQuery: `region:africa`, `country:ZA`, `m49:015`. */
  place: string;
  /** ISO date on which memberships are counted. */
  date: string;
  lists: Record<string, string>;
}

/** What a document states about one place: each statement in exactly one section, in document order. */
export interface Dossier extends DossierQuery {
  sections: Record<DossierSection, DossierEntry[]>;
  /** Whether the atlas, or the reader, has a list of the place's countries. */
  hasList: boolean;
  /** Regions of the text with some of the same countries; they place nothing. */
  overlapping: string[];
  silence: Silence;
}

/** In the order of a dossier: tiers 1, 2 and 2b; tier 3; tier 4; tier 5; no tier. */
export const DOSSIER_SECTIONS = ['named', 'membership', 'wider', 'global', 'notMentioned'] as const;
export type DossierSection = (typeof DOSSIER_SECTIONS)[number];

export interface DossierEntry {
  statement: SubjectNode;
  /** Why it stands there; undefined where nothing leads from it to the place. */
  path?: TierPath;
  ways: DossierWay[];
}

/** One edge of a statement that leads to the place, or to an organisation with counted members in it. */
export interface DossierWay {
  edge: AtlasEdge;
  memberships: AtlasEdge[];
}

/** Undefined for what is no place to ask about: the whole world, the issuer, an unknown id. */
export function buildDossier(
  graph: DocumentGraph,
  geography: Geography,
  query: DossierQuery,
): Dossier | undefined {
  const { place, ...counting } = query;
  const result = placeStatements(graph, geography, { regions: [place], tiers: [...TIERS], ...counting });
  if (result.regions.length === 0) return undefined;
  const sections = toSections(graph, result);
  const placement = new Placement(graph, geography, counting);
  const site = toSite(placement, place);
  return {
    ...query,
    sections,
    hasList: (site.codes ?? site.list) !== undefined,
    overlapping: result.overlapping,
    silence: findSilence(placement, site, namingEdges(sections.named, site)),
  };
}

/** A list chosen for the place itself stands for its countries; one chosen for something else does not name it. */
function namingEdges(named: DossierEntry[], { list }: Site): AtlasEdge[] {
  const naming = named.filter(({ path }) => list !== undefined || path?.tier !== '2b');
  return naming.flatMap(({ ways }) => ways.map(({ edge }) => edge));
}

const SECTION_OF: Record<Tier, DossierSection> = {
  '1': 'named',
  '2': 'named',
  '2b': 'named',
  '3': 'membership',
  '4': 'wider',
  '5': 'global',
};

/** What the filter places and what it does not place come in document order already. */
function toSections(graph: DocumentGraph, { placed, notPlaced }: RegionResult): Dossier['sections'] {
  const sections: Dossier['sections'] = {
    named: [],
    membership: [],
    wider: [],
    global: [],
    notMentioned: [],
  };
  const statement = (id: string) => graph.node(id) as SubjectNode;
  for (const [id, { tier, paths }] of placed)
    sections[SECTION_OF[tier]].push({ statement: statement(id), ...toReason(graph, paths[0]!) });
  for (const id of notPlaced) sections.notMentioned.push({ statement: statement(id), ways: [] });
  return sections;
}

function toReason(graph: DocumentGraph, path: TierPath): Omit<DossierEntry, 'statement'> {
  const ways = new Map<string, DossierWay>();
  for (const { edge: id, membership } of path.via) {
    const way = ways.get(id) ?? { edge: graph.edge(id)!, memberships: [] };
    if (membership) way.memberships.push(graph.edge(membership)!);
    ways.set(id, way);
  }
  return { path, ways: [...ways.values()] };
}
