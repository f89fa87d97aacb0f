import type { Measure } from './measure';

/** How many sizes a node of a kind may have. */
export const SIZE_STEPS = 7;

/** Sizes of nodes by a measure. */
export interface SizeScale {
  measure: Measure;
  least: number;
  most: number;
  /** From 0 for the least to 6 for the most, by node id. */
  steps: ReadonlyMap<string, number>;
}

/** Equal steps between the least and the most; where all are alike, all stand in the middle. */
export function toSizeScale(
  nodes: readonly ({ id: string } & Record<Measure, number>)[],
  measure: Measure,
): SizeScale {
  const values = nodes.map((node) => node[measure]);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const shareOf = (value: number) => (most > least ? (value - least) / (most - least) : 0.5);
  const steps = nodes.map((node): [string, number] => [
    node.id,
    Math.round(shareOf(node[measure]) * (SIZE_STEPS - 1)),
  ]);
  return { measure, least, most, steps: new Map(steps) };
}
