import { DEFAULT_FACETS, type FacetFilter } from '../../graph/visibility/facets';
import { encodeId, encodeIds } from './id-list';
import { DEFAULT_TIERS, type RegionChoice, type View, type Why } from '../view';
import { CONCEALABLE, LEFT_OUT, SHOWABLE } from '../view-values';

/** Nodes that may be moved before the link stops carrying their places. */
export const MOVED_IN_ADDRESS = 60;

/**
 * The view as a readable fragment, `#/document?region=africa&tiers=1,2,3`; what is as by default is left out.
 * Places of more moved nodes than `moved` are left out, and the address says so.
 */
export function toAddress(view: View, { moved = MOVED_IN_ADDRESS } = {}): string {
  const parts = Object.entries(toParameters(view, moved)).filter(([, value]) => value !== undefined);
  const query = parts.map(([name, value]) => `${name}=${value}`).join('&');
  return `#/${encodeId(view.document)}${query && `?${query}`}`;
}

function toParameters(view: View, movedAtMost: number): Record<string, string | undefined> {
  return {
    layout: view.layout === 'organic' ? undefined : view.layout,
    ...regionParameters(view.region),
    ...facetParameters(view.facets),
    paused: pausedNames(view) || undefined,
    show: SHOWABLE.filter((layer) => view.layers[layer]).join(',') || undefined,
    conceal: CONCEALABLE.filter((layer) => !view.layers[layer]).join(',') || undefined,
    size: view.measure ?? undefined,
    open: listed(view.opened),
    hidden: listed(view.hidden),
    focus: view.focus ? `${encodeId(view.focus.node)}~${view.focus.depth}` : undefined,
    moved: movedText(view, movedAtMost),
    select: listed(view.selection),
    why: whyText(view.why),
    language: view.language === 'en' ? undefined : encodeId(view.language),
    theme: view.theme === 'auto' ? undefined : view.theme,
  };
}

function whyText(why: Why | null): string | undefined {
  const ends = why?.ends.map(encodeId).join('~');
  return why && why.path > 1 ? `${ends}~${why.path}` : ends;
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
  const changed = facets.filter(
    ({ facet, without }) => encodeIds(without) !== encodeIds(defaultWithout(facet)),
  );
  return Object.fromEntries(changed.map(({ facet, without }) => [`no-${facet}`, encodeIds(without)]));
}

const defaultWithout = (facet: string): string[] =>
  DEFAULT_FACETS.find((filter) => filter.facet === facet)?.without ?? [];

function pausedNames({ region, facets }: View): string {
  const names = facets.filter(({ paused }) => paused).map(({ facet }) => facet);
  return [...(region.paused ? ['region'] : []), ...names].join(',');
}

const listed = (ids: string[]): string | undefined => (ids.length ? encodeIds(ids) : undefined);

function movedText({ moved }: View, atMost: number): string | undefined {
  const places = Object.entries(moved);
  if (places.length > atMost) return LEFT_OUT;
  return (
    places.map(([id, [x, y]]) => `${encodeId(id)}~${Math.round(x)}~${Math.round(y)}`).join(',') || undefined
  );
}
