import type { AtlasEdge } from '../atlas-document';
import { CONTENT_RELATIONS, CONTENT_RULES, type ContentRelation } from '../content-relation';
import type { NamedKind } from '../entity-kind';
import type { Placement } from './placement';
import type { CodeSet } from './place-set';
import { sharesCode } from './set-relation';
import type { Site } from './tier-tests';

/** What a text does not say about a place. */
export interface Silence {
  /** Undefined for a single country, and for a place without a list of countries. */
  countries?: CountrySilence;
  themes: { touched: string[]; untouched: string[] };
  /** Relations that may lead to such a place, but never lead to this one. */
  relations: ContentRelation[];
}

export interface CountrySilence {
  /** Ids of the countries that a statement names, the issuer left out. */
  named: string[];
  /** How many more there are, the issuer left out. */
  unnamed: number;
  /** Whether the issuer's country lies in the place. */
  holdsIssuer: boolean;
}

/** `naming` are the edges by which statements name the place, or a country in it. */
export function findSilence(placement: Placement, site: Site, naming: AtlasEdge[]): Silence {
  const codes = site.codes ?? site.list;
  const isCountry = site.codes?.size === 1;
  return {
    ...(codes && !isCountry ? { countries: countCountries(placement, codes) } : {}),
    themes: sortThemes(placement, naming),
    relations: unusedRelations(naming, isCountry ? ['country'] : ['region', 'country']),
  };
}

function countCountries({ entries, issuer }: Placement, codes: CodeSet): CountrySilence {
  const countries = entries
    .flatMap(({ mentions }) => mentions)
    .filter(({ target, codes: own }) => target.type === 'country' && sharesCode(own, codes, issuer));
  const named = [...new Set(countries.map(({ target }) => target.id))];
  const holdsIssuer = codes.has(issuer);
  return { named, unnamed: codes.size - named.length - Number(holdsIssuer), holdsIssuer };
}

/** A theme is touched when a statement that names the place touches it. */
function sortThemes({ graph }: Placement, naming: AtlasEdge[]): Silence['themes'] {
  const statements = new Set(naming.map(({ source }) => source));
  const links = graph.edges().filter(({ relation }) => relation === 'touches');
  const touched = new Set(links.filter(({ source }) => statements.has(source)).map(({ target }) => target));
  const themes = graph.nodes().flatMap(({ type, id }) => (type === 'theme' ? [id] : []));
  return {
    touched: themes.filter((id) => touched.has(id)),
    untouched: themes.filter((id) => !touched.has(id)),
  };
}

function unusedRelations(naming: AtlasEdge[], kinds: NamedKind[]): ContentRelation[] {
  const used = new Set<string>(naming.map(({ relation }) => relation));
  const mayLead = (relation: ContentRelation) => {
    const { leadsTo } = CONTENT_RULES[relation];
    return !leadsTo || kinds.some((kind) => leadsTo.includes(kind));
  };
  return CONTENT_RELATIONS.filter((relation) => mayLead(relation) && !used.has(relation));
}
