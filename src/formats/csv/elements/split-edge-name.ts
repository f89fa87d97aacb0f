import type { Cell } from '../rows/row-scanner';

/** The parts of a name that Cytoscape gives an edge, "A (relation) B". */
export function splitEdgeName(name: Cell): { source: Cell; target: Cell; relation?: string } {
  const open = name?.indexOf(' (') ?? -1;
  const close = name?.indexOf(') ', open) ?? -1;
  if (name === undefined || open === -1 || close === -1) return { source: undefined, target: undefined };
  return {
    source: name.slice(0, open),
    target: name.slice(close + 2),
    relation: name.slice(open + 2, close),
  };
}
