import type { AtlasDocument, Basis, Confidence, Relation } from '../graph/atlas-document';
import type { Stance } from '../graph/content-relation';
import type { Text } from '../graph/text';
import type { Facet } from '../graph/visibility/facets';
import { textIn } from '../graph/labels';
import { kindNames } from '../look/kind-names';
import { BASIS_WORDS, CONFIDENCE_WORDS, STANCE_WORDS } from '../look/panel-words';
import { RELATION_WORDS } from '../look/words';

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

function textOf(facet: Facet, value: string, document: AtlasDocument): Text | undefined {
  switch (facet) {
    case 'kind':
      return kindNames({ kind: value }, document).many;
    case 'relation':
      // a file may call a relation `constructor`
      return Object.hasOwn(RELATION_WORDS, value) ? RELATION_WORDS[value as Relation].forward : undefined;
    case 'stance':
      return STANCE_WORDS[value as Stance];
    case 'voice':
      return document.voices.find(({ id }) => id === value)?.label;
    case 'basis':
      return BASIS_WORDS[value as Basis];
    case 'confidence':
      return CONFIDENCE_WORDS[value as Confidence];
  }
}
