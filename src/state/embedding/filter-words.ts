import { viewWords, type ViewLanguages } from '../../figure/view-words';
import type { OpenDocument } from '../open-document.svelte';

/** What narrows the view, in words: "Africa; hidden by hand: 2"; empty where nothing does. */
export const filterWords = (open: OpenDocument, languages: ViewLanguages): string =>
  viewWords(open, languages).join('; ');
