/** The panels that are loaded after the picture is drawn, as one part of the program. */
export { default as ContextMenu } from './ContextMenu.svelte';
export { default as DetailsPanel } from './details/DetailsPanel.svelte';
export { default as Dialogs } from './Dialogs.svelte';
export { default as EmptyPicture } from './EmptyPicture.svelte';
export { default as FilterStack } from './filters/FilterStack.svelte';
export { default as LeftPanel } from './filters/LeftPanel.svelte';
export { default as PrintSheet } from './PrintSheet.svelte';
export { default as ReadingPane } from './reading/ReadingPane.svelte';
export { default as Views } from './views/Views.svelte';
