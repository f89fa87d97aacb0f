import type { Ends } from '../view/view';
import type { Explorer } from './explorer.svelte';
import type { OpenDocument } from './open-document.svelte';

/** Answers why two nodes are connected, and calls the reader to the answer. */
export async function showWhy({ screen }: Explorer, open: OpenDocument, ends: Ends): Promise<void> {
  if (await open.connection.connect(ends)) screen.callDetails();
}
