import type { AtlasEdge, StatementNode } from '../../graph/atlas-document';
import { labelOf, textIn, wordsIn } from '../../graph/labels';
import { locatorText } from '../../graph/locator-text';
import { linkWords } from '../../look/link-words';
import { quoted } from '../../look/quoted';
import { VIEW_WORDS } from '../../look/view-words';
import { BASIS_WORDS } from '../../look/panel-words';
import type { OpenDocument } from '../../state/open-document.svelte';
import type { Cited } from '../../view/citation/to-reference';
import { defaultView, type View } from '../../view/view';
import { kindAlone } from '../../look/kind-words';
import { viewWords } from '../../figure/view-words';

/** What is cited, and the view that its link opens. */
export interface CiteTarget extends Omit<Cited, 'url'> {
  view: View;
}

/** The statements and links among some ids: what has an entry of its own. */
export const citable = ({ graph }: OpenDocument, ids: string[]): string[] =>
  ids.filter((id) => graph.edge(id) ?? graph.node(id)?.type === 'statement');

/** A statement or link shown by itself, whatever else is chosen now. */
export function entryTarget(open: OpenDocument, id: string, language: string): CiteTarget | undefined {
  const { graph } = open;
  const node = graph.node(id);
  const edge = graph.edge(id);
  const view = { ...defaultView(graph.document.id), selection: [id], language };
  if (node?.type === 'statement')
    return {
      id,
      title: wordsIn(node.label, language),
      form: statementForm(open, node, language),
      view,
    };
  if (!edge) return undefined;
  const folded = [edge.source, edge.target].filter((end) => isFoldedAtFirst(open, end));
  return { id, ...linkEntry(open, edge, language), view: { ...view, opened: folded } };
}

/** The picture as it is now; its colours are no part of what is cited. */
export function viewTarget(open: OpenDocument, language: string): CiteTarget {
  const { graph, arrangement, selection } = open;
  const say = (word: keyof typeof VIEW_WORDS) => wordsIn(VIEW_WORDS[word], language);
  const filters = viewWords(open, { words: language, labels: language }).join('; ');
  return {
    title: `${say('view')} ${quoted(textIn(graph.document.title, language))}`,
    form: filters ? `${say('filters')}: ${filters}` : say('whole'),
    view: { ...defaultView(graph.document.id), ...arrangement, selection, language },
  };
}

/** "Priority 19(4)", "Point 3". */
function statementForm({ graph }: OpenDocument, node: StatementNode, language: string): string {
  const kind = kindAlone(node, graph.document, language).text;
  const place = locatorText(node, graph.document, language);
  return place.startsWith(kind) ? place : `${kind} ${place}`;
}

/** A tie that is no membership is told by its name, which is no verb: "Aland – club: observer". */
function linkEntry(open: OpenDocument, edge: AtlasEdge, language: string): { title: string; form: string } {
  const label = (id: string) => labelOf(open.graph, id, language).text;
  const source = open.graph.node(edge.source);
  const words = wordsIn(linkWords(edge), language);
  const isTie = edge.membership && edge.membership.status !== 'member';
  const aspect = edge.aspect ? ` (${wordsIn(edge.aspect, language)})` : '';
  return {
    title: isTie
      ? `${label(edge.source)} – ${label(edge.target)}: ${words}`
      : `${label(edge.source)}: ${words} ${label(edge.target)}${aspect}`,
    form: [
      wordsIn(VIEW_WORDS.link, language),
      ...(source?.type === 'statement' ? [statementForm(open, source, language)] : []),
      wordsIn(BASIS_WORDS[edge.basis], language),
    ].join(', '),
  };
}

function isFoldedAtFirst({ graph }: OpenDocument, id: string): boolean {
  const node = graph.node(id);
  return node?.type === 'topic' || node?.type === 'group' || (node?.type === 'country' && !node.named);
}
