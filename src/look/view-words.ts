import type { Facet } from '../graph/visibility/facets';
import type { FacetChoice } from '../graph/visibility/facet-choice';
import type { Text } from '../graph/text';

/** What narrows a view, and what of it is cited, in the languages of the data. */
const text = (en: string, ru: string): Text => ({ en, ru });

/** In the middle of a sentence; a heading begins with a capital. */
export const FACET_NAMES: Record<Facet, Text> = {
  kind: text('kind of node', 'вид узла'),
  relation: text('relation', 'связь'),
  stance: text('stance of the speaker', 'отношение говорящего'),
  voice: text('voice', 'голос'),
  basis: text('basis', 'основание'),
  confidence: text('confidence of inferred links', 'уверенность в выводах'),
};

export const CHOICE_WORDS: Record<FacetChoice['how'], Text> = {
  all: text('all', 'все'),
  none: text('none', 'ничего'),
  only: text('only', 'только'),
  without: text('without', 'кроме'),
};

export const VIEW_WORDS = {
  hidden: text('hidden by hand', 'скрыто вручную'),
  around: text('neighbourhood of', 'окружение узла'),
  steps: text('steps', 'шагов'),
  link: text('Link', 'Связь'),
  view: text('View of the graph', 'Вид графа'),
  filters: text('filters', 'фильтры'),
  whole: text('without filters', 'без фильтров'),
} satisfies Record<string, Text>;
