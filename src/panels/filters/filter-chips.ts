import { facetPieces, regionWords } from '../../figure/view-words';
import { isActiveFacet, type FacetFilter } from '../../graph/visibility/facets';
import { plainText, type Piece } from '../../language/say-pieces';
import { spoken } from '../../language/spoken';
import type { OpenDocument } from '../../state/open-document.svelte';
import { capitalised } from '../../graph/capitalised';

export interface FilterChip {
  id: string;
  text: string;
  /** The same, each piece in its language. */
  pieces: Piece[];
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
  const { places, paused } = open.arrangement.region;
  if (!places.length) return [];
  const text = regionWords(open, language);
  return [
    {
      id: 'region',
      text,
      pieces: [{ text, language }],
      paused,
      pause: () => open.filtering.pauseRegion(!paused),
      remove: () => open.filtering.clearRegion(),
    },
  ];
}

function facetChip(open: OpenDocument, filter: FacetFilter, language: string): FilterChip {
  const { facet, paused } = filter;
  const [head, ...names] = facetPieces(open, filter, { words: spoken().language, labels: language });
  const pieces = [{ ...head!, text: capitalised(head!.text) }, ...names];
  return {
    id: facet,
    text: plainText(pieces),
    pieces,
    paused: paused ?? false,
    pause: () => open.filtering.pauseFacet(facet, !paused),
    remove: () => open.filtering.resetFacet(facet),
  };
}
