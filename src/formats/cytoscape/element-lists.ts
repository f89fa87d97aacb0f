import { isRecord } from '../../graph/is-record';
import type { JsonSource } from '../json/json-source';

interface ElementLists {
  nodes: unknown[];
  edges: unknown[];
}

/** The elements of a file, which stand in one list or in two, alone or under `elements`. */
export function elementLists(source: JsonSource): ElementLists {
  const elements =
    isRecord(source.value) && 'elements' in source.value ? source.value.elements : source.value;
  if (Array.isArray(elements)) return divided(elements);
  const owner = isRecord(elements) ? elements : source.root;
  return {
    nodes: source.list(owner, 'nodes', { optional: true }),
    edges: source.list(owner, 'edges', { optional: true }),
  };
}

/** An element is an edge where it says so, or else has two ends. */
function divided(elements: unknown[]): ElementLists {
  const lists: ElementLists = { nodes: [], edges: [] };
  for (const element of elements) (isEdge(element) ? lists.edges : lists.nodes).push(element);
  return lists;
}

function isEdge(element: unknown): boolean {
  if (!isRecord(element)) return false;
  if (element.group === 'edges' || element.group === 'nodes') return element.group === 'edges';
  return isRecord(element.data) && element.data.source != null && element.data.target != null;
}
