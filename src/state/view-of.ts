import type { View } from '../view/view';
import type { OpenDocument } from './open-document.svelte';
import type { Preferences } from './preferences.svelte';

/** What is asked of the document on the screen. */
export const viewOf = (open: OpenDocument, { language, theme }: Preferences): View => ({
  document: open.graph.document.id,
  ...open.arrangement,
  selection: open.selection,
  why: open.connection.asked,
  language,
  theme,
});
