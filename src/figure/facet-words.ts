import type { AtlasDocument, Basis, Confidence } from '../graph/atlas-document';
import type { Stance } from '../graph/content-relation';
import type { Text } from '../graph/text';
import type { Facet } from '../graph/visibility/facets';
import { textIn } from '../graph/labels';
import { BASIS_WORDS, CONFIDENCE_WORDS, KIND_WORDS, RELATION_WORDS, STANCE_WORDS } from '../look/words';

/** What a value of a facet is called, with the language that it is in. */
export const facetText = (
  facet: Facet,
  value: string,
  { document, language }: Naming,
): { text: string; language: string } => textIn(textOf(facet, value, document) ?? { en: value }, language);

interface Naming {
  document: AtlasDocument;
  language: string;
}

function textOf(
  facet: Facet,
  value: string,
  { kinds, thingKinds = [], voices }: AtlasDocument,
): Text | undefined {
  switch (facet) {
    case 'kind':
      return (
        kinds.find(({ id }) => id === value)?.plural ??
        thingKinds.find(({ id }) => id === value)?.label ??
        wordsOf(KIND_WORDS, value)?.many
      );
    case 'relation':
      return wordsOf(RELATION_WORDS, value)?.forward;
    case 'stance':
      return STANCE_WORDS[value as Stance];
    case 'voice':
      return voices.find(({ id }) => id === value)?.label;
    case 'basis':
      return BASIS_WORDS[value as Basis];
    case 'confidence':
      return CONFIDENCE_WORDS[value as Confidence];
  }
}

/** Undefined for what is no name of its own of the words: a file may call a relation `constructor`. */
function wordsOf<Words>(words: Record<string, Words>, value: string): Words | undefined {
  return Object.hasOwn(words, value) ? words[value] : undefined;
}
