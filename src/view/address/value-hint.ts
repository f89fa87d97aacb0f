import { LANGUAGES } from '../../graph/languages';
import { MEASURES } from '../../graph/metrics/measure';
import { foldText } from '../../graph/fold-text';
import { suggest } from '../../graph/nearest';
import { facetValues } from '../../graph/visibility/facets';
import { CONCEALABLE, FACETS, LAYOUTS, SHOWABLE, THEMES, TIERS } from '../view-values';
import { isPlace } from './check-view';
import type { Known } from './read-parameters';

/** Parameters with a closed list of values. */
const VALUES: Record<string, readonly string[]> = {
  layout: LAYOUTS,
  tiers: [...TIERS, 'none'],
  show: SHOWABLE,
  conceal: CONCEALABLE,
  size: MEASURES,
  language: LANGUAGES,
  theme: THEMES,
  paused: ['region', ...FACETS],
};

/** How the others are written. */
const FORMS: Record<string, string> = {
  date: 'a date is written 2023-03-31',
  focus: 'write an id, "~" and the depth: theme:peace~2',
  lists: 'write an id, "~" and the id of one of its lists',
  why: 'write two ids with "~" between them',
  moved: 'write an id and its place: theme:peace~120~-40',
};

/** What could be meant by a value, or an id, that a parameter cannot take. */
export function valueHint(name: string, text: string, known: Known): string {
  const values = VALUES[name];
  if (values) {
    const wrong = text.split(',').find((part) => !values.includes(part)) ?? text;
    const all = `one of ${values.join(', ')}`;
    return wrong.length > 2 ? suggest(wrong, values, all) : all;
  }
  if (name === 'region') return placeHint(text, known);
  const facet = FACETS.find((one) => name === `no-${one}`);
  if (facet) {
    const present = facetValues(known.graph)[facet].map(({ value }) => value);
    return suggest(text, present, `one of ${present.join(', ')}`);
  }
  const ids = known.graph.nodes().map(({ id }) => id);
  const form = FORMS[name] ?? 'give the id of a node';
  return ids.includes(text) ? form : suggest(text, ids, form);
}

/** By name, in any language of the data, or by an id that is written nearly so. */
function placeHint(place: string, { graph, geography }: Known): string {
  const nodes = graph.nodes().filter(({ type }) => type === 'region' || type === 'country');
  const places = [
    ...nodes.map(({ id, label }) => ({ id, label })),
    ...geography.countries.map(({ code, label }) => ({ id: `country:${code}`, label })),
    ...geography.areas.map(({ code, label }) => ({ id: `m49:${code}`, label })),
  ].filter(({ id }) => isPlace(id, graph, geography));
  const name = foldText(place.replace(/^region:/, ''));
  const named = places.find(({ label }) => Object.values(label).some((word) => foldText(word) === name));
  if (named) return `did you mean "${named.id}"?`;
  const ids = places.map(({ id }) => id);
  const regions = nodes.filter(({ type }) => type === 'region').map(({ id }) => id.replace('region:', ''));
  return suggest(place, ids, `regions here are ${regions.join(', ')}; others are country:ZA, m49:015`);
}
