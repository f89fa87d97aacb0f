/** Runs in the page: the middles of the elements that stand for nodes, in pixels of the window, when all are at rest. */
export const nodeMiddles = async (): Promise<Record<string, { x: number; y: number }>> => {
  const middles = () =>
    [...document.querySelectorAll<HTMLElement>('[data-node]')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [element.dataset.node!, { x: x + width / 2, y: y + height / 2 }] as const;
    });
  let [seen, framesAtRest] = [middles(), 0];
  while (framesAtRest < 20) {
    await new Promise(requestAnimationFrame);
    const now = middles();
    framesAtRest = JSON.stringify(now) === JSON.stringify(seen) ? framesAtRest + 1 : 0;
    seen = now;
  }
  return Object.fromEntries(seen);
};
