import type { Attribute } from '../../graph/property-graph';
import { isRecord } from '../../graph/is-record';
import type { JsonSource } from '../json/json-source';

/** What Cytoscape.js writes of every element that was left as it is made: no words about the graph. */
const AS_MADE: Record<string, unknown> = {
  removed: false,
  selected: false,
  selectable: true,
  locked: false,
  grabbable: true,
  classes: '',
};
const ELSEWHERE = ['data', 'position', 'group', 'pannable'];

/** Classes, style and the like, which stand beside the data of an element and say more than that. */
export function elementState(source: JsonSource, element: Record<string, unknown>): Attribute[] {
  const said = isRecord(element.data) ? element.data : {};
  const isSaid = (own: Record<string, unknown>, name: string, value: unknown) =>
    Object.hasOwn(own, name) && own[name] === value;
  return source
    .attributes(element, ELSEWHERE)
    .filter(([name, value]) => !isSaid(AS_MADE, name, value) && !isSaid(said, name, value));
}
