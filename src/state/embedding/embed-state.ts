import { wordsIn } from '../../graph/labels';
import type { EmbedState } from '../../view/embedding/messages';
import { toAddress } from '../../view/address/view-to-address';
import { filterWords } from './filter-words';
import type { Explorer } from '../explorer.svelte';

/** What an embed shows now; null before it shows anything. */
export function embedState({ open, view, preferences, speech }: Explorer): EmbedState | null {
  if (!open || !view) return null;
  const { language } = preferences;
  return {
    document: view.document,
    title: wordsIn(open.graph.document.title, language),
    parameters: parametersOf(toAddress(view)),
    filters: filterWords(open, { words: speech.language, labels: language }),
    selection: [...open.selection],
    shown: open.visibility.nodes.size,
    nodes: open.graph.nodes().length,
  };
}

/** What stands after the document in an address. */
export const parametersOf = (address: string): string => address.replace(/^[^?]*\??/, '');
