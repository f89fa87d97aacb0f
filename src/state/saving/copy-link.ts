import { say } from '../../language/say';
import { copyText } from './copy-text';
import type { Explorer } from '../explorer.svelte';

const TOLD = {
  copied: 'The link to this view is in the clipboard.',
  own: 'The link is in the clipboard. It leads to your own file, and so works in this browser only.',
  refused: 'The browser did not let the link be copied; copy it from the address bar.',
} as const;

/** Copies the link to the view as it is. Returns what came of it, in words that are still to be said. */
export async function tryCopyLink({ link, open, own }: Explorer): Promise<(typeof TOLD)[keyof typeof TOLD]> {
  if (!(await copyText(link))) return TOLD.refused;
  return own.has(open?.graph.document.id ?? '') ? TOLD.own : TOLD.copied;
}

export async function copyLink(explorer: Explorer): Promise<void> {
  explorer.notices.show(say(await tryCopyLink(explorer)));
}
