/** What opens and keeps the reader's own files, as one part of the program. */
export { KeptFiles } from '../kept/kept-files.svelte';
export { OpeningRun } from './opening-run.svelte';
export { LOST_WORDS } from '../kept/lost-words';
export { keptView } from '../kept/kept-view';
export { openedContent } from './opened-content';
