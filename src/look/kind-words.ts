import type { AtlasDocument, AtlasNode } from '../graph/atlas-document';
import { wordsIn } from '../graph/labels';
import { KIND_WORDS } from './words';

/** What kind of node it is, in a language: "priority", "organisation"; of a thing what its file calls it. */
export function kindWords(node: AtlasNode, document: AtlasDocument, language: string): string {
  if (node.type !== 'statement' && node.type !== 'thing') return wordsIn(KIND_WORDS[node.type].one, language);
  const kinds = node.type === 'statement' ? document.kinds : document.thingKinds;
  const kind = kinds?.find(({ id }) => id === node.kind);
  return kind ? wordsIn(kind.label, language) : node.kind;
}
