/** The panels that are loaded after the picture is drawn, as one part of the program. */
export { default as ContextMenu } from './ContextMenu.svelte';
export { default as DetailsPanel } from './DetailsPanel.svelte';
export { default as Dialogs } from './Dialogs.svelte';
export { default as LeftPanel } from './LeftPanel.svelte';
