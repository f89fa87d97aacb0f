import type { DocumentGraph } from '../graph/document-graph';
import type { Geography } from '../graph/geography';
import type { View } from './view';

/** Leaves out of a view what this document does not have; says in words what that was. */
export function checkView(
  view: View,
  graph: DocumentGraph,
  geography: Geography,
): { view: View; problems: string[] } {
  const unknown = new Set<string>();
  const kept = (ids: string[], isKnown: (id: string) => boolean) =>
    ids.filter((id) => isKnown(id) || (unknown.add(id), false));
  const isNode = (id: string) => graph.node(id) !== undefined;
  const isElement = (id: string) => isNode(id) || graph.edge(id) !== undefined;
  const checked: View = {
    ...view,
    region: {
      ...view.region,
      places: kept(view.region.places, (id) => isPlace(id, graph, geography)),
      lists: Object.fromEntries(
        Object.entries(view.region.lists).filter(([id, list]) =>
          kept([hasList(graph, id, list) ? id : list], isNode).length,
        ),
      ),
    },
    opened: kept(view.opened, (id) => id === '*' || isNode(id)),
    hidden: kept(view.hidden, isNode),
    selection: kept(view.selection, isElement),
    focus: view.focus && kept([view.focus.node], isNode).length ? view.focus : null,
    moved: Object.fromEntries(Object.entries(view.moved).filter(([id]) => kept([id], isNode).length)),
  };
  const names = [...unknown].slice(0, 3).map((id) => `“${id}”`);
  return { view: checked, problems: names.length ? [`This document has no ${names.join(', ')}.`] : [] };
}

function isPlace(id: string, graph: DocumentGraph, geography: Geography): boolean {
  const node = graph.node(id);
  if (node) return (node.type === 'region' && !node.region?.world) || node.type === 'country';
  const [kind, code] = id.split(':');
  if (kind === 'm49') return geography.areas.some((area) => area.code === code);
  return kind === 'country' && geography.countries.some((country) => country.code === code);
}
