import type { AtlasDocument, AtlasNode } from '../graph/atlas-document';
import { capitalised } from '../graph/capitalised';
import { textIn } from '../graph/labels';
import { kindNames } from './kind-names';

/** What kind of node it is, with the language of the words: "priority", "organisation"; of a thing as its file says. */
export const kindText = (node: AtlasNode, document: AtlasDocument, language: string) =>
  textIn(kindNames(node, document).one, language);

/** The same where it stands alone: "Priority", "Organisation". */
export function kindAlone(node: AtlasNode, document: AtlasDocument, language: string) {
  const { text, language: own } = kindText(node, document, language);
  return { text: capitalised(text), language: own };
}
