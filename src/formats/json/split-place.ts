import type { Attribute } from '../../graph/property-graph';
import type { LossCount } from '../writing/loss-count';

interface Split {
  place: Record<string, number>;
  others: Attribute[];
}

/**
 * The numbers that say where a node is, for formats that keep them apart, and its other attributes. Readers put the
 * place behind the others: where it stood elsewhere, the order is lost.
 */
export function splitPlace(attributes: Attribute[], names: readonly string[], losses: LossCount): Split {
  const isPlace = ([name, value]: Attribute) => names.includes(name) && Number.isFinite(value);
  const place = attributes.filter(isPlace) as [string, number][];
  const others = attributes.filter((attribute) => !isPlace(attribute));
  const read = [...others, ...names.flatMap((name) => place.filter(([own]) => own === name))];
  if (read.some((attribute, index) => attribute !== attributes[index]))
    losses.add('order of attributes of nodes');
  return { place: Object.fromEntries(place), others };
}
