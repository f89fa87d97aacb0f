/** Runs in the page: the middles of the elements that stand for nodes, in pixels of the window. */
export const nodeMiddles = (): Record<string, { x: number; y: number }> =>
  Object.fromEntries(
    [...document.querySelectorAll<HTMLElement>('[data-node]')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [element.dataset.node!, { x: x + width / 2, y: y + height / 2 }];
    }),
  );
