import { linkEnds } from '../../graph/visibility/bridges';
import type { DocumentGraph } from '../../graph/document-graph';
import { DEFAULT_FACETS, facetValues, type Facet, type FacetValue } from '../../graph/visibility/facets';
import type { Geography } from '../../graph/regions/geography';
import { say } from '../../language/say';
import type { View } from '../view';

interface CheckedView {
  view: View;
  /** What was left out, in words. */
  problems: string[];
  /** Its ids and values. */
  unknown: string[];
}

/** Leaves out of a view what this document does not have. */
export function checkView(view: View, graph: DocumentGraph, geography: Geography): CheckedView {
  const unknown = new Set<string>();
  const kept = (ids: string[], isKnown: (id: string) => boolean) =>
    ids.filter((id) => isKnown(id) || (unknown.add(id), false));
  const isNode = (id: string) => graph.node(id) !== undefined;
  const isElement = (id: string) => isNode(id) || linkEnds(graph, id) !== undefined;
  const { region, facets, opened, hidden, selection, why, focus, moved } = view;
  const lists = Object.entries(region.lists).filter(
    ([id, list]) => kept([id], isNode).length && kept([list], () => hasList(graph, id, list)).length,
  );
  const values = facetValues(graph);
  const checked: View = {
    ...view,
    region: {
      ...region,
      places: kept(region.places, (id) => isPlace(id, graph, geography)),
      lists: Object.fromEntries(lists),
    },
    facets: facets.map((filter) => ({
      ...filter,
      without: kept(filter.without, (value) => isValue(values, filter.facet, value)),
    })),
    opened: kept(opened, (id) => id === '*' || isNode(id)),
    hidden: kept(hidden, isNode),
    selection: kept(selection, isElement),
    why: why && kept([...why.ends], isNode).length === 2 ? why : null,
    focus: focus && kept([focus.node], isNode).length ? focus : null,
    moved: Object.fromEntries(Object.entries(moved).filter(([id]) => kept([id], isNode).length)),
  };
  const names = [...unknown].slice(0, 3).map((id) => `“${id}”`);
  const problems = names.length ? [say('This document has no {names}.', { names: names.join(', ') })] : [];
  return { view: checked, problems, unknown: [...unknown] };
}

/** Neither the issuer nor the whole world is a place to filter by. */
export function isPlace(id: string, graph: DocumentGraph, geography: Geography): boolean {
  const node = graph.node(id);
  if (id === graph.document.describes.issuer || id === 'm49:001') return false;
  if (node) return (node.type === 'region' && !node.region?.world) || node.type === 'country';
  const [kind, code] = id.split(':');
  if (kind === 'm49') return geography.areas.some((area) => area.code === code);
  return kind === 'country' && geography.countries.some((country) => country.code === code);
}

function hasList(graph: DocumentGraph, id: string, list: string): boolean {
  const node = graph.node(id);
  return node !== undefined && node.type !== 'statement' && !!node.lists?.some((own) => own.id === list);
}

/** Values left out by default count as known, whether the document has them or not. */
function isValue(values: Record<Facet, FacetValue[]>, facet: Facet, value: string): boolean {
  const usual = DEFAULT_FACETS.find((filter) => filter.facet === facet)?.without ?? [];
  return usual.includes(value) || values[facet].some((known) => known.value === value);
}
