import type { SubjectNode } from '../subject';
import type { Mention, PlacedEntry, Placement } from './placement';
import type { CodeSet } from './place-set';
import { isWider, isWithin, sharesCode } from './set-relation';
import { TIERS, type Tier } from './tier';

/** One reason why a statement is placed: its own edge, and for tier 3 the membership that leads on. */
export interface Via {
  edge: string;
  membership?: string;
  country?: string;
  organisation?: string;
  /** Region or group that the edge leads to. */
  place?: string;
}

export interface PlacedBy {
  tier: Tier;
  /** Empty for tier 5, which rests on the statement's scope. */
  vias: Via[];
}

/** The place that statements are tested for. */
export interface Site {
  id: string;
  codes: CodeSet | undefined;
  list: CodeSet | undefined;
  issuer: string;
}

export function toSite({ sets, issuer }: Placement, id: string): Site {
  return { id, codes: sets.codesOf(id), list: sets.readersList(id), issuer };
}

/** The first of the tiers that a statement meets for a place, with every edge of that tier. */
export function firstTier(
  site: Site,
  { statement, mentions }: PlacedEntry,
  tiers: readonly Tier[] = TIERS,
): PlacedBy | undefined {
  for (const tier of TIERS) {
    if (!tiers.includes(tier)) continue;
    if (tier === '5') return isGlobal(statement) ? { tier, vias: [] } : undefined;
    const vias = mentions.flatMap((mention) => TESTS[tier](site, mention));
    if (vias.length > 0) return { tier, vias };
  }
  return undefined;
}

const isGlobal = (node: SubjectNode): boolean =>
  node.type === 'statement' && node.scope.length === 1 && node.scope[0] === 'global';

type TierTest = (site: Site, mention: Mention) => Via[];

const TESTS: Record<Exclude<Tier, '5'>, TierTest> = {
  // The world has no set and is no place to filter by, so it is in neither 1 nor 4.
  '1': (site, { edge, target, codes }) => {
    const isInside = target.type === 'region' && (target.id === site.id || isWithin(codes, site.codes));
    return isInside ? [{ edge, place: target.id }] : [];
  },
  '2': (site, mention) => viaCountry(site, mention, site.codes),
  '2b': (site, mention) => [...viaCountry(site, mention, site.list), ...viaReadersList(site, mention)],
  '3': ({ codes }, { edge, target, members }) =>
    members
      .filter(({ code }) => codes?.has(code))
      .map((member) => ({ edge, organisation: target.id, membership: member.edge, country: member.country })),
  '4': (site, { edge, target, codes }) =>
    target.type === 'region' && isWider(codes, site.codes) ? [{ edge, place: target.id }] : [],
};

function viaCountry({ issuer }: Site, { edge, target, codes }: Mention, wanted: CodeSet | undefined): Via[] {
  const isNamed = target.type === 'country' && sharesCode(codes, wanted, issuer);
  return isNamed ? [{ edge, country: target.id }] : [];
}

function viaReadersList({ codes, issuer }: Site, { edge, target, list }: Mention): Via[] {
  return sharesCode(list, codes, issuer) ? [{ edge, place: target.id }] : [];
}
