import { MEASURES } from '../../../src/graph/metrics/measure';
import { LANGUAGES } from '../../../src/graph/languages';
import type { Facet, FacetFilter } from '../../../src/graph/visibility/facets';
import { defaultArrangement, type RegionChoice, type View } from '../../../src/view/view';
import { FACETS, LAYOUTS, THEMES, TIERS } from '../../../src/view/view-values';
import fc from '../../properties';

const AWKWARD = [
  ...['__proto__', 'constructor', 'toString', 'priority-4', 'organisation:sco', 'p>strengthens>o#2', '*'],
  ...['a,b', 'a~b', '~1', '100%', '%2C', '%', 'a b', 'a&b=c', 'a?b', 'a#b', 'a/b', "it's", 'a+b', '😀'],
  ...['Договор о коллективной безопасности', 'тема:безопасность', '42', ' ', '\n', '.', '..', 'left-out'],
  ...['', '%u', '\ud83d', '\ude00 half'],
];

/** Any text may be an id, the awkward ones more often. */
export const anyId = fc.oneof(
  fc.constantFrom(...AWKWARD),
  fc.string({ minLength: 1, maxLength: 12 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }),
);
const ids = fc.uniqueArray(anyId, { maxLength: 4 });
const place = fc.tuple(fc.constantFrom('region:', 'country:', 'm49:'), anyId).map((parts) => parts.join(''));
const coordinate = fc.integer({ min: -99_999, max: 99_999 });

function records<Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Record<string, Value>> {
  const pairs = fc.uniqueArray(fc.tuple(anyId, value), { maxLength: 4, selector: ([id]) => id });
  return pairs.map((entries) => Object.fromEntries(entries));
}

const regionChoice: fc.Arbitrary<RegionChoice> = fc
  .record({
    places: fc.uniqueArray(place, { maxLength: 3 }),
    tiers: fc.subarray([...TIERS]),
    date: fc.option(
      fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
    ),
    lists: records(anyId),
    paused: fc.boolean(),
  })
  .map(({ date, ...choice }) => ({ ...choice, ...(date ? { date: date.toISOString().slice(0, 10) } : {}) }));

const filter = (facet: Facet, least: number): fc.Arbitrary<FacetFilter> =>
  fc
    .tuple(fc.uniqueArray(anyId, { minLength: least, maxLength: 4 }), fc.boolean())
    .map(([without, paused]) => ({ facet, without, ...(paused ? { paused } : {}) }));

/** Facets in their order; the one of confidence is always there, others only when they leave something out. */
const facets = fc
  .tuple(
    ...FACETS.map((facet) =>
      facet === 'confidence' ? filter(facet, 0) : fc.option(filter(facet, 1), { nil: null }),
    ),
  )
  .map((filters) => filters.filter((one) => one !== null));

export const anyView: fc.Arbitrary<View> = fc.record({
  document: anyId,
  layout: fc.constantFrom(...LAYOUTS),
  region: fc.oneof(fc.constant(defaultArrangement().region), regionChoice),
  facets,
  layers: fc.record({
    themes: fc.boolean(),
    memberships: fc.boolean(),
    geography: fc.boolean(),
    bridges: fc.boolean(),
    ghosts: fc.boolean(),
  }),
  measure: fc.constantFrom(null, ...MEASURES),
  opened: ids,
  hidden: ids,
  focus: fc.option(fc.record({ node: anyId, depth: fc.integer({ min: 1, max: 3 }) })),
  moved: records(fc.tuple(coordinate, coordinate)),
  selection: ids,
  why: fc.option(
    fc.record({
      ends: fc.tuple(anyId, anyId).filter(([from, to]) => from !== to),
      path: fc.integer({ min: 1, max: 5 }),
    }),
  ),
  language: fc.constantFrom(...LANGUAGES),
  theme: fc.constantFrom(...THEMES),
});
