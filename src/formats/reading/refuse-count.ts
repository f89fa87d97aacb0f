import { LIMITS } from './limits';
import type { Place } from './place';
import { Refused } from './refused';

/** Refuses a file with more nodes or edges than are read. */
export function refuseCount(what: 'nodes' | 'edges', place: Place): never {
  throw new Refused(
    `more than ${LIMITS[what].toLocaleString('en')} ${what}`,
    place,
    'filter the graph in the program that made it, and export that part',
  );
}
