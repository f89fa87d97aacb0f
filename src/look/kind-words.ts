import type { AtlasDocument, AtlasNode } from '../graph/atlas-document';
import { textIn } from '../graph/labels';
import { capitalised } from '../graph/capitalised';
import { KIND_WORDS } from './words';

/** What kind of node it is, standing alone: "Priority", "Organisation". */
export const kindWords = (node: AtlasNode, document: AtlasDocument, language: string): string =>
  capitalised(kindText(node, document, language).text);

/** The same within a line; of a thing what its file calls it. No language where nobody says which it is. */
export function kindText(
  node: AtlasNode,
  document: AtlasDocument,
  language: string,
): { text: string; language: string } {
  if (node.type !== 'statement' && node.type !== 'thing') return textIn(KIND_WORDS[node.type].one, language);
  const kinds = node.type === 'statement' ? document.kinds : document.thingKinds;
  const kind = kinds?.find(({ id }) => id === node.kind);
  return kind ? textIn(kind.label, language) : { text: node.kind, language: '' };
}
