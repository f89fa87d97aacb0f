import { facetValues, isActiveFacet, type FacetFilter } from '../graph/facets';
import { textIn } from '../graph/labels';
import { TIER_WORDS } from '../look/words';
import type { OpenDocument } from '../state/open-document.svelte';
import { placeLabel } from '../view/place-label';
import { FACET_WORDS, facetWords } from './facet-words';

export interface FilterChip {
  id: string;
  text: string;
  paused: boolean;
  pause: () => void;
  remove: () => void;
}

/** The stacked filters as a reader sees them, each with the ways to pause and to remove it. */
export function filterChips(open: OpenDocument, language: string): FilterChip[] {
  const facets = open.arrangement.facets.filter((filter) => isActiveFacet({ ...filter, paused: false }));
  return [...regionChip(open, language), ...facets.map((filter) => facetChip(open, filter, language))];
}

function regionChip(open: OpenDocument, language: string): FilterChip[] {
  const { places, tiers, paused, date } = open.arrangement.region;
  if (!places.length) return [];
  const names = places.map((place) => placeLabel(open.graph, open.geography, place, language));
  const extra = tiers
    .filter((tier) => tier !== '1' && tier !== '2')
    .map((tier) => textIn(TIER_WORDS[tier], language).text);
  return [
    {
      id: 'region',
      text:
        [names.join(', '), ...extra.map((word) => word.toLowerCase())].join(' + ') +
        (date ? `, ${date}` : ''),
      paused,
      pause: () => open.filtering.pauseRegion(!paused),
      remove: () => open.filtering.clearRegion(),
    },
  ];
}

function facetChip(
  open: OpenDocument,
  { facet, without, paused }: FacetFilter,
  language: string,
): FilterChip {
  return {
    id: facet,
    text: `${FACET_WORDS[facet]}: ${facetText(open, { facet, without }, language)}`,
    paused: paused ?? false,
    pause: () => open.filtering.pauseFacet(facet, !paused),
    remove: () => open.filtering.resetFacet(facet),
  };
}

/** What is left where that is little, else what is left out. */
function facetText({ graph }: OpenDocument, { facet, without }: FacetFilter, language: string): string {
  const name = (value: string) => facetWords(facet, value, { document: graph.document, language });
  const present = facetValues(graph)[facet].map(({ value }) => value);
  const kept = present.filter((value) => !without.includes(value));
  if (kept.length === present.length) return 'all';
  if (kept.length <= without.length) return kept.length ? `only ${kept.map(name).join(', ')}` : 'none';
  return `without ${without.map(name).join(', ')}`;
}
