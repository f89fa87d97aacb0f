import { KNOWN } from '../../graph/property-graph';
import { hexOfParts } from '../reading/hex-colour';
import type { AttributeBag } from '../reading/attribute-bag';
import type { GraphmlKeys } from './graphml-keys';

/** Whether a file has Gephi's keys for colours and places. */
export const isGephi = (keys: GraphmlKeys): boolean => IDS.every((id) => keys.has(id, 'node'));

const IDS = [...'rgbxy'];

/** Gephi's parts of a colour become one colour, and its `y`, which is upwards, is turned. */
export function settleGephiLooks(bag: AttributeBag): void {
  const [red, green, blue, y] = [...'rgby'].map((name) => bag.get(name));
  if (typeof red === 'number' && typeof green === 'number' && typeof blue === 'number') {
    const colour = hexOfParts({ red, green, blue });
    if (colour !== undefined) {
      for (const name of 'rgb') bag.take(name);
      bag.add(KNOWN.colour, colour);
    }
  }
  if (typeof y !== 'number') return;
  bag.take(KNOWN.y);
  bag.add(KNOWN.y, 0 - y);
}
