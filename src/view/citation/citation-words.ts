import type { Text } from '../../graph/text';

const text = (en: string, ru: string): Text => ({ en, ru });

/** What a citation says about sources and versions, in the language of its title. */
export const CITATION_WORDS = {
  source: text('source', 'источник'),
  undated: text('undated', 'без даты'),
  described: text('document described', 'описанный документ'),
  version: text('data version', 'версия данных'),
} satisfies Record<string, Text>;
