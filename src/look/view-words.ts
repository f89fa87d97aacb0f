import type { Facet } from '../graph/visibility/facets';
import type { FacetChoice } from '../graph/visibility/facet-choice';
import { bilingual, type Text } from '../graph/text';

/** What narrows a view, and what of it is cited, in the languages of the data. */

/** In the middle of a sentence; a heading begins with a capital. */
export const FACET_NAMES: Record<Facet, Text> = {
  kind: bilingual('kind of node', 'вид узла'),
  relation: bilingual('relation', 'связь'),
  stance: bilingual('stance of the speaker', 'отношение говорящего'),
  voice: bilingual('voice', 'голос'),
  basis: bilingual('basis', 'основание'),
  confidence: bilingual('confidence of inferred links', 'уверенность в выводах'),
};

export const CHOICE_WORDS: Record<FacetChoice['how'], Text> = {
  all: bilingual('all', 'все'),
  none: bilingual('none', 'ничего'),
  only: bilingual('only', 'только'),
  without: bilingual('without', 'кроме'),
};

export const VIEW_WORDS = {
  hidden: bilingual('hidden by hand', 'скрыто вручную'),
  around: bilingual('neighbourhood of', 'окружение узла'),
  steps: bilingual('steps', 'шагов'),
  link: bilingual('Link', 'Связь'),
  view: bilingual('View of the graph', 'Вид графа'),
  filters: bilingual('filters', 'фильтры'),
  whole: bilingual('without filters', 'без фильтров'),
} satisfies Record<string, Text>;
