import { isActiveFacet, type FacetFilter } from '../graph/facets';
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
  const { places, tiers, paused } = open.arrangement.region;
  if (!places.length) return [];
  const names = places.map((place) => placeLabel(open.graph, open.geography, place, language));
  const extra = tiers
    .filter((tier) => tier !== '1' && tier !== '2')
    .map((tier) => textIn(TIER_WORDS[tier], language).text);
  return [
    {
      id: 'region',
      text: [names.join(', '), ...extra.map((word) => word.toLowerCase())].join(' + '),
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
  const { document } = open.graph;
  const left = without.map((value) => facetWords(facet, value, { document, language }));
  const names =
    left.length > 2 ? `${left.slice(0, 2).join(', ')} and ${left.length - 2} more` : left.join(', ');
  return {
    id: facet,
    text: left.length ? `${FACET_WORDS[facet]}: without ${names}` : `${FACET_WORDS[facet]}: all`,
    paused: paused ?? false,
    pause: () => open.filtering.pauseFacet(facet, !paused),
    remove: () => open.filtering.resetFacet(facet),
  };
}
