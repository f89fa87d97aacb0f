import type { DocumentGraph } from '../../graph/document-graph';
import { labelOf } from '../../graph/labels';
import { locatorText } from '../../graph/locator-text';
import { plainText, sayPieces, type Piece } from '../../language/say-pieces';
import type { Ends } from '../view';

/** The question that a path answers: "Why China and Africa?"; a statement goes by its number, for it has a long name. */
export const whyTitle = (graph: DocumentGraph, ends: Ends, language: string): string =>
  plainText(whyPieces(graph, ends, language));

export function whyPieces(graph: DocumentGraph, [from, to]: Ends, language: string): Piece[] {
  return sayPieces('Why {from} and {to}?', {
    from: nameOf(graph, from, language),
    to: nameOf(graph, to, language),
  });
}

function nameOf(graph: DocumentGraph, id: string, language: string): Piece {
  const node = graph.node(id);
  if (node?.type === 'statement') return { text: locatorText(node, graph.document, language), language };
  return labelOf(graph, id, language);
}
