/**
 * Why a statement answers a region filter: direct, named country, reader's list, membership, wider region, global.
 * In the order in which a statement is listed.
 */
export type Tier = '1' | '2' | '2b' | '3' | '4' | '5';

export const TIERS: readonly Tier[] = ['1', '2', '2b', '3', '4', '5'];

/** A record with a fresh value for every tier. */
export const emptyTiers = <Value>(value: () => Value): Record<Tier, Value> =>
  Object.fromEntries(TIERS.map((tier) => [tier, value()])) as Record<Tier, Value>;
