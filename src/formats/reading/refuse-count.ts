import { LIMITS } from './limits';
import { placeOf, type At } from './place';
import { Refused } from './refused';

/** Refuses a file with more nodes or edges than are read. */
export function refuseCount(what: 'nodes' | 'edges', at: At): never {
  throw new Refused(
    `more than ${LIMITS[what].toLocaleString('en')} ${what}`,
    placeOf(at),
    'filter the graph in the program that made it, and export that part',
  );
}
