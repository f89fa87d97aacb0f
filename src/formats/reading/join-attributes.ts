import { FreeNames } from '../../graph/free-names';
import type { Attribute } from '../../graph/property-graph';

/** Attributes of several sources as one list in which every name stands once: what comes later gives way. */
export function joinAttributes(...lists: Attribute[][]): Attribute[] {
  const all = lists.flat();
  if (new Set(all.map(([name]) => name)).size === all.length) return all;
  const names = new FreeNames(
    [],
    all.map(([name]) => name),
  );
  return all.map(([name, value]): Attribute => [names.take(name), value]);
}
