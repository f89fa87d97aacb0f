/** Runs in the page: the picture stands, with what is loaded after it. */
export const isDrawn = (): boolean =>
  ['atlas:drawn', 'atlas:takes-files'].every((name) => performance.getEntriesByName(name).length > 0) &&
  document.querySelector('[data-node]') !== null &&
  document.fonts.status === 'loaded';
