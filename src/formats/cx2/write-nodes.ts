import { KNOWN, type Attribute, type PropertyGraph } from '../../graph/property-graph';
import { splitPlace } from '../json/split-place';
import type { LossCount } from '../writing/loss-count';
import { Cx2Columns } from './cx2-columns';
import { Cx2Ids } from './cx2-ids';
import { OWN_ID } from './cx2-terms';

interface WrittenNodes {
  rows: unknown[];
  declarations: Record<string, { d: string }>;
  numberOf: (id: string) => number;
}

/** The nodes as CX2 has them, with a number each; the ids that are none stand in an attribute. */
export function writeNodes({ nodes }: PropertyGraph, losses: LossCount): WrittenNodes {
  const ids = new Cx2Ids(nodes.map(({ id }) => id));
  const owned = nodes.map(({ id, attributes }) => {
    const { place, others } = splitPlace(attributes, PLACE, losses);
    return { place, attributes: ids.areOwn ? others : [[OWN_ID, id] as Attribute, ...others] };
  });
  const columns = new Cx2Columns(
    owned.map(({ attributes }) => attributes),
    { losses, of: 'nodes' },
  );
  const numbers = new Map(nodes.map(({ id }, index) => [id, ids.numberAt(index)]));
  if (!ids.areOwn) losses.add(`ids of nodes, which CX2 numbers (kept as “${OWN_ID}”)`, nodes.length);
  return {
    rows: owned.map(({ place, attributes }, index) => ({
      id: ids.numberAt(index),
      ...place,
      v: columns.fields(attributes),
    })),
    declarations: columns.declarations(),
    numberOf: (id) => numbers.get(id)!,
  };
}

const PLACE = [KNOWN.x, KNOWN.y, KNOWN.z] as const;
