import type { AtlasNode, StatementKind } from '../graph/atlas-document';
import { textIn } from '../graph/labels';
import { KIND_WORDS } from '../look/words';

/** What kind of node it is, in a language: "priority", "organisation". */
export function kindWords(node: AtlasNode, kinds: StatementKind[], language: string): string {
  if (node.type !== 'statement') return textIn(KIND_WORDS[node.type].one, language).text;
  const kind = kinds.find(({ id }) => id === node.kind);
  return kind ? textIn(kind.label, language).text : node.kind;
}
