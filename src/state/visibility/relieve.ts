import type { Arrangement } from '../../view/view';

interface Relief {
  isDone: (arrangement: Arrangement) => boolean;
  /** What may help; the first that is enough by itself is taken, or else the first. */
  remedies: (arrangement: Arrangement) => Partial<Arrangement>[];
}

/** One for each facet, the region, the layers and the reasons of a reader's own. */
const MOST_STEPS = 12;

/** An arrangement with just so much taken away that something is seen. */
export function relieve(from: Arrangement, { isDone, remedies }: Relief): Arrangement {
  let arrangement = from;
  for (let step = 0; step < MOST_STEPS && !isDone(arrangement); step += 1) {
    const options = remedies(arrangement).map((patch) => ({ ...arrangement, ...patch }));
    arrangement = options.find(isDone) ?? options[0] ?? arrangement;
  }
  return arrangement;
}

export const pausesMore = (after: Arrangement, before: Arrangement): boolean =>
  countPaused(after) > countPaused(before);

const countPaused = ({ region, facets }: Arrangement): number =>
  Number(region.paused) + facets.filter(({ paused }) => paused).length;
