import { DEFAULT_FACETS, type FacetFilter } from '../graph/facets';
import { encodeId, encodeIds } from './id-list';
import { DEFAULT_TIERS, type RegionChoice, type View } from './view';
import { LEFT_OUT } from './view-values';

/** Nodes that may be moved before the link stops carrying their places. */
export const MOVED_IN_ADDRESS = 60;

/** The view as a readable fragment, `#/document?region=africa&tiers=1,2,3`; what is as by default is left out. */
export function toAddress(view: View): string {
  const parts = Object.entries(toParameters(view)).filter(([, value]) => value !== undefined);
  const query = parts.map(([name, value]) => `${name}=${value}`).join('&');
  return `#/${encodeId(view.document)}${query && `?${query}`}`;
}

function toParameters(view: View): Record<string, string | undefined> {
  return {
    layout: view.layout === 'organic' ? undefined : view.layout,
    ...regionParameters(view.region),
    ...facetParameters(view.facets),
    paused: pausedNames(view) || undefined,
    show: namesOf({ memberships: view.layers.memberships, geography: view.layers.geography }),
    conceal: view.layers.themes ? undefined : 'themes',
    open: listed(view.opened),
    hidden: listed(view.hidden),
    focus: view.focus ? `${encodeId(view.focus.node)}~${view.focus.depth}` : undefined,
    moved: movedText(view),
    select: listed(view.selection),
    language: view.language === 'en' ? undefined : encodeId(view.language),
    theme: view.theme === 'auto' ? undefined : view.theme,
  };
}

function regionParameters({ places, tiers, date, lists }: RegionChoice) {
  const chosen = Object.entries(lists).map(([node, list]) => `${encodeId(node)}~${encodeId(list)}`);
  return {
    region: listed(places.map((place) => place.replace(/^region:(?=[^:]+$)/, ''))),
    tiers: String(tiers) === String(DEFAULT_TIERS) ? undefined : tiers.join(',') || 'none',
    date,
    lists: chosen.join(',') || undefined,
  };
}

function facetParameters(facets: FacetFilter[]): Record<string, string> {
  const changed = facets.filter(({ facet, without }) => String(without) !== String(defaultWithout(facet)));
  return Object.fromEntries(changed.map(({ facet, without }) => [`no-${facet}`, encodeIds(without)]));
}

const defaultWithout = (facet: string): string[] =>
  DEFAULT_FACETS.find((filter) => filter.facet === facet)?.without ?? [];

function pausedNames({ region, facets }: View): string {
  const names = facets.filter(({ paused }) => paused).map(({ facet }) => facet);
  return [...(region.paused ? ['region'] : []), ...names].join(',');
}

const listed = (ids: string[]): string | undefined => (ids.length ? encodeIds(ids) : undefined);
const namesOf = (switches: Record<string, boolean>): string | undefined =>
  Object.keys(switches)
    .filter((name) => switches[name])
    .join(',') || undefined;

function movedText({ moved }: View): string | undefined {
  const places = Object.entries(moved);
  if (places.length > MOVED_IN_ADDRESS) return LEFT_OUT;
  return (
    places.map(([id, [x, y]]) => `${encodeId(id)}~${Math.round(x)}~${Math.round(y)}`).join(',') || undefined
  );
}
