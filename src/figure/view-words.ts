import type { DocumentGraph } from '../graph/document-graph';
import type { Geography } from '../graph/regions/geography';
import { facetChoice } from '../graph/visibility/facet-choice';
import { isActiveFacet, type FacetFilter } from '../graph/visibility/facets';
import type { Visibility } from '../graph/visibility/visibility';
import { textIn, wordsIn } from '../graph/labels';
import { CHOICE_WORDS, FACET_NAMES, VIEW_WORDS } from '../look/view-words';
import { TIER_WORDS } from '../look/panel-words';
import { dateWords } from '../view/date-words';
import { placeLabel } from '../view/place-label';
import type { Arrangement } from '../view/view';
import { facetText } from './facet-words';

/** A document as it is looked at. */
export interface Narrowed {
  graph: DocumentGraph;
  geography: Geography;
  arrangement: Pick<Arrangement, 'region' | 'facets' | 'focus'>;
  visibility: Pick<Visibility, 'hidden'>;
}

export interface ViewLanguages {
  /** Of the sentence. */
  words: string;
  /** Of names of nodes, kinds and relations. */
  labels: string;
}

/** Words, in which language where they have one. */
interface WordsIn {
  text: string;
  language?: string;
}

/** What narrows the view as it is, part by part: "Africa", "voice: only The post", "hidden by hand: 2". */
export const viewWords = (view: Narrowed, languages: ViewLanguages): string[] =>
  viewPieces(view, languages).map((pieces) => pieces.map(({ text }) => text).join(''));

/** The same, each piece in its language. */
export function viewPieces(view: Narrowed, languages: ViewLanguages): WordsIn[][] {
  const { region, facets, focus } = view.arrangement;
  const { hidden } = view.visibility;
  const say = (word: keyof typeof VIEW_WORDS, sign = '') => {
    const { text, language } = textIn(VIEW_WORDS[word], languages.words);
    return { text: text + sign, language };
  };
  const center = focus && view.graph.node(focus.node);
  return [
    ...(region.places.length && !region.paused
      ? [[{ text: regionWords(view, languages.labels), language: languages.labels }]]
      : []),
    ...facets.filter(isActiveFacet).map((filter) => facetPieces(view, filter, languages)),
    ...(hidden.length ? [[say('hidden', `: ${hidden.length}`)]] : []),
    ...(center
      ? [
          [
            say('around', ' '),
            textIn(center.label, languages.labels),
            { text: ' (' },
            say('steps', `: ${focus.depth})`),
          ],
        ]
      : []),
  ];
}

/** The chosen places, the tiers beyond the usual two, and the date where it is not the document's. */
export function regionWords(
  { graph, geography, arrangement }: Pick<Narrowed, 'graph' | 'geography' | 'arrangement'>,
  language: string,
): string {
  const { places, tiers, date } = arrangement.region;
  const names = places.map((place) => placeLabel(graph, geography, place, language));
  const extra = tiers
    .filter((tier) => tier !== '1' && tier !== '2')
    .map((tier) => wordsIn(TIER_WORDS[tier], language));
  return (
    [names.join(', '), ...extra.map((word) => word.toLowerCase())].join(' + ') +
    (date ? `, ${dateWords(date, language)}` : '')
  );
}

/** "stance of the speaker: without rejects", also of a filter that is paused; each piece in its language. */
export function facetPieces(
  { graph }: Pick<Narrowed, 'graph'>,
  filter: FacetFilter,
  { words, labels }: ViewLanguages,
): WordsIn[] {
  const { facet } = filter;
  const { how, values } = facetChoice(graph, filter);
  const naming = { document: graph.document, language: labels };
  const name = textIn(FACET_NAMES[facet], words);
  const names = values.map((value): WordsIn => facetText(facet, value, naming));
  return [
    { ...name, text: `${name.text}: ${wordsIn(CHOICE_WORDS[how], words)}` },
    ...names.flatMap((each, index): WordsIn[] => [{ text: index ? ', ' : ' ' }, each]),
  ];
}
