import { textIn } from '../graph/labels';
import type { OpenDocument } from '../state/open-document.svelte';
import { revealNode, unseenReason } from '../state/reveal-node';

export interface NodeAction {
  label: string;
  run: () => void;
}

/** What can be done with a node, in the details and in the context menu. */
export function nodeActions(open: OpenDocument, id: string, language: string): NodeAction[] {
  const node = open.graph.node(id);
  if (!node) return [];
  if (unseenReason(open.visibility, id))
    return [{ label: 'Show in the picture', run: () => revealNode(open, id) }];
  const label = textIn(node.label, language).text;
  const { focus } = open.arrangement;
  const isFocus = focus?.node === id;
  return [
    ...(isFocus ? [] : [{ label: 'Focus on its neighbours', run: () => open.focusOn(id, 1) }]),
    ...(isFocus && focus.depth < 3
      ? [{ label: 'One step further', run: () => open.focusOn(id, focus.depth + 1) }]
      : []),
    ...(focus ? [{ label: 'Show all again', run: () => open.leaveFocus() }] : []),
    ...foldAction(open, id, label),
    { label: 'Hide', run: () => open.folding.hide([id]) },
  ];
}

function foldAction(open: OpenDocument, id: string, label: string): NodeAction[] {
  const count = open.folding.foldedIn(id).length;
  if (!count) return [];
  const isOpen = open.folding.isOpen(id);
  const what = open.graph.node(id)?.type === 'organisation' ? 'members' : 'topics';
  const words = isOpen ? `Fold its ${what}` : `Open its ${what} (${count})`;
  return [{ label: words, run: () => open.folding.toggle(id, label) }];
}
