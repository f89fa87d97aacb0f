import type { DocumentGraph } from './document-graph';
import { labelOf } from './labels';
import { locatorText } from './locator-text';

/** What a node is called where it stands alone: its label, a statement's after its place, "19(4) The wider world". */
export function nodeName(graph: DocumentGraph, id: string, language: string): string {
  const node = graph.node(id);
  const { text } = labelOf(graph, id, language);
  return node?.type === 'statement' ? `${locatorText(node, graph.document, language)} ${text}` : text;
}
