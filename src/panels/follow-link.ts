/** Runs an act in place of a link's own; with a key held down the link opens elsewhere, as every link. */
export const followLink = (act: () => void) => (event: MouseEvent) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  act();
};
