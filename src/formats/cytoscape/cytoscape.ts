import type { Format } from '../format';
import { isRecord } from '../../graph/is-record';

export const cytoscape: Format = {
  id: 'cytoscape',
  label: 'Cytoscape.js and Cytoscape (JSON)',
  extensions: ['cyjs', 'json'],
  recognises: ({ json }) => {
    if (Array.isArray(json)) return hasData(json[0]);
    if (!isRecord(json)) return false;
    return 'elements' in json
      ? !('connections' in json) && firstElements(json.elements)?.every(hasData) === true
      : firstElements(json)?.some(hasData) === true;
  },
  read: async () => (await import('./read-cytoscape')).readCytoscape,
  write: async () => (await import('./write-cytoscape')).writeCytoscape,
};

/** The first of one list of elements, or of nodes and of edges; undefined where there are no such lists. */
function firstElements(value: unknown): unknown[] | undefined {
  if (Array.isArray(value)) return value.slice(0, 1);
  if (!isRecord(value) || !(Array.isArray(value.nodes) || Array.isArray(value.edges))) return undefined;
  return [value.nodes, value.edges].flatMap((list) => (Array.isArray(list) ? list.slice(0, 1) : []));
}

/** All that an element says of itself stands under `data`, its id, too. */
const hasData = (element: unknown) => isRecord(element) && isRecord(element.data) && !('id' in element);
