import type { AtlasDocument, Basis, Confidence, Relation } from '../graph/atlas-document';
import type { Stance } from '../graph/content-relation';
import type { EntityKind } from '../graph/entity-kind';
import type { Text } from '../graph/text';
import type { Facet } from '../graph/facets';
import { textIn } from '../graph/labels';
import { BASIS_WORDS, CONFIDENCE_WORDS, KIND_WORDS, RELATION_WORDS, STANCE_WORDS } from '../look/words';

export const FACET_WORDS: Record<Facet, string> = {
  kind: 'Kind of node',
  relation: 'Relation',
  stance: 'Stance of the speaker',
  voice: 'Voice',
  basis: 'Basis',
  confidence: 'Confidence of inferred links',
};

/** What a value of a facet is called. */
export function facetWords(
  facet: Facet,
  value: string,
  { document, language }: { document: AtlasDocument; language: string },
): string {
  return textIn(textOf(facet, value, document) ?? { en: value }, language).text;
}

function textOf(facet: Facet, value: string, { kinds, voices }: AtlasDocument): Text | undefined {
  switch (facet) {
    case 'kind':
      return kinds.find(({ id }) => id === value)?.plural ?? KIND_WORDS[value as EntityKind]?.many;
    case 'relation':
      return RELATION_WORDS[value as Relation]?.forward;
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
