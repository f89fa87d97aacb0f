import type { Layout } from './layout';
import { bestOrganic } from './organic';

/** As wide as a telephone held upright; nodes stand closer, since every pixel counts there. */
export const UPRIGHT_FRAME = { aspect: 0.66, fill: 0.48 };

/** The picture by connection, for a screen that is higher than wide. */
export const upright: Layout = {
  id: 'upright',
  layOut: (input, { seed = 1, ...options } = {}) =>
    bestOrganic(input, { ...options, seeds: [seed], effort: 1, frame: UPRIGHT_FRAME }),
};
