import type { AtlasNode } from '../graph/atlas-document';
import { wordsIn } from '../graph/labels';
import { say } from '../language/say';
import type { Explorer } from '../state/explorer.svelte';
import type { OpenDocument } from '../state/open-document.svelte';
import { goToNode, unseenReason } from '../state/visibility/reveal-node';

export interface NodeAction {
  label: string;
  run: () => void;
}

/** What can be done with a node, in the details and in the context menu. */
export function nodeActions(explorer: Explorer, open: OpenDocument, id: string): NodeAction[] {
  const { language } = explorer.preferences;
  const node = open.graph.node(id);
  if (!node) return [];
  const questions = [
    { label: say('Why connected to …'), run: () => explorer.screen.ask('path', [id]) },
    ...(isPlace(open, node)
      ? [{ label: say('Dossier'), run: () => explorer.screen.ask('dossier', [id]) }]
      : []),
    ...(node.type === 'statement'
      ? [{ label: say('Cite'), run: () => explorer.screen.ask('cite', [id]) }]
      : []),
  ];
  if (unseenReason(open.visibility, id))
    return [{ label: say('Show in the picture'), run: () => goToNode(open, id) }, ...questions];
  const label = wordsIn(node.label, language);
  const { focus } = open.arrangement;
  const isFocus = focus?.node === id;
  return [
    ...(isFocus ? [] : [{ label: say('Focus on its neighbours'), run: () => open.focusOn(id, 1) }]),
    ...(isFocus && focus.depth < 3
      ? [{ label: say('One step further'), run: () => open.focusOn(id, focus.depth + 1) }]
      : []),
    ...(focus ? [{ label: say('Show all again'), run: () => open.leaveFocus() }] : []),
    ...foldAction(open, id, label),
    ...questions,
    { label: say('Hide'), run: () => open.folding.hide([id]) },
  ];
}

/** A region or country that can be asked about: neither the whole world nor the issuer. */
function isPlace({ graph }: OpenDocument, node: AtlasNode): boolean {
  if (node.type === 'region') return !node.region?.world;
  return node.type === 'country' && node.id !== graph.document.describes.issuer;
}

function foldAction(open: OpenDocument, id: string, label: string): NodeAction[] {
  const count = open.folding.foldedIn(id).length;
  if (!count) return [];
  const hasMembers = open.graph.node(id)?.type === 'organisation';
  const words = open.folding.isOpen(id) ? foldWords(hasMembers) : openWords(hasMembers, count);
  return [{ label: words, run: () => open.folding.toggle(id, label) }];
}

const foldWords = (hasMembers: boolean): string =>
  hasMembers ? say('Fold its members') : say('Fold its topics');

const openWords = (hasMembers: boolean, count: number): string =>
  hasMembers ? say('Open its members ({count})', { count }) : say('Open its topics ({count})', { count });
