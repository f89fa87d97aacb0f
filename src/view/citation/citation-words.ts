import { bilingual, type Text } from '../../graph/text';

/** What a citation says about sources and versions, in the language of its title. */
export const CITATION_WORDS = {
  source: bilingual('source', 'источник'),
  undated: bilingual('undated', 'без даты'),
  described: bilingual('document described', 'описанный документ'),
  version: bilingual('data version', 'версия данных'),
} satisfies Record<string, Text>;
