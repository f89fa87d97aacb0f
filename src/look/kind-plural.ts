import type { AtlasDocument, AtlasNode } from '../graph/atlas-document';
import type { Text } from '../graph/text';
import { KIND_WORDS } from './words';

/** What many nodes of a kind are called: "Principles", "organisations"; things as their file calls one. */
export function kindPlural(
  { type, kind }: Pick<AtlasNode, 'type' | 'kind'>,
  { kinds, thingKinds = [] }: Pick<AtlasDocument, 'kinds' | 'thingKinds'>,
): Text {
  if (type === 'statement') return kinds.find(({ id }) => id === kind)?.plural ?? { en: kind };
  if (type === 'thing') return thingKinds.find(({ id }) => id === kind)?.label ?? { en: kind };
  return KIND_WORDS[type].many;
}
