import type { AtlasEdge, Evidence, StatementNode } from '../../graph/atlas-document';
import { isContentEdge } from '../../graph/content-relation';
import type { DocumentGraph } from '../../graph/document-graph';
import { plainWording } from '../../graph/inline-marks';
import { locatorText } from '../../graph/locator-text';
import { bullets, heading, plain, under } from './marks';
import { relationText } from './relation-text';

/** A statement with all that it says and the key words that each of it rests on. */
export function statementBlocks(graph: DocumentGraph, statement: StatementNode): string[] {
  const { id, label, wording, note, paragraph, voice } = statement;
  const edges = graph.edgesOf(id).filter((edge) => edge.source === id && isContentEdge(edge));
  const about = [
    note ? `Note: ${note.en}` : '',
    paragraph ? `Paragraph ${paragraph.number} of the document described${checked(paragraph)}` : '',
    `${placeOf(statement)}, voice: ${voice}`,
  ];
  return [
    heading(3, `${locatorText(statement, graph.document, 'en')} ${label.en}`),
    plain(plainWording(wording.en)),
    bullets([
      ...edges.map((edge) => under(plain(edgeText(graph, edge)), edge.evidence.map(evidenceRow))),
      ...about.filter(Boolean).map(plain),
    ]),
  ];
}

/** "19(4) is grounded in 19(1): both about the sea (high confidence)". */
export function inferenceRow(graph: DocumentGraph, edge: AtlasEdge): string {
  const { source, target, reason, confidence, note } = edge;
  const [from, to] = [source, target].map((id) => nameOf(graph, id));
  const sure = confidence ? ` (${confidence} confidence)` : '';
  const noted = note ? `. Note: ${note.en}` : '';
  return plain(`${from} – ${relationText(edge)} – ${to}: ${reason?.en ?? 'no reason given'}${sure}${noted}`);
}

/** A statement by its place, anything else by its label. */
export function nameOf(graph: DocumentGraph, id: string): string {
  const node = graph.node(id);
  if (!node) return id;
  return node.type === 'statement' ? locatorText(node, graph.document, 'en') : node.label.en;
}

function edgeText(graph: DocumentGraph, edge: AtlasEdge): string {
  const { target, aspect, note } = edge;
  const respect = aspect ? `, in respect of ${aspect.en}` : '';
  return `${relationText(edge)} ${nameOf(graph, target)}${respect}${note ? `. Note: ${note.en}` : ''}`;
}

function evidenceRow({ quote, at, basis }: Evidence): string {
  const place = at ? `, characters ${at[0]} to ${at[1]} of the source` : '';
  return `“${plain(quote)}” (${basis}${place})`;
}

function placeOf({ locator: { section, item, at } }: StatementNode): string {
  const place = item === undefined ? section : `${section}, item ${item}`;
  return at ? `Place: ${place}, characters ${at[0]} to ${at[1]}` : `Place: ${place}`;
}

const checked = ({ certainty }: { certainty?: string }): string => (certainty ? ` (${certainty})` : '');
