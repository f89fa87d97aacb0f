import { LIMITS } from '../reading/limits';

/** Below this a high ratio is no danger. */
const SMALL = 10_000;

/** Bytes to which so many packed ones may unpack. */
export const mostUnpacked = (packed: number): number => Math.max(packed, SMALL) * LIMITS.unpackRatio;
