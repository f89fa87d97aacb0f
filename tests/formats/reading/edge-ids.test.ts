import { expect, it } from 'vitest';
import type { PropertyEdge } from '../../../src/graph/property-graph';
import { EdgeIds } from '../../../src/formats/reading/edge-ids';
import fc from '../../properties';

/** Where the first edge with its id is, of every edge that is not that one itself. */
function firsts(given: (string | undefined)[]): (number | undefined)[] {
  const edges: PropertyEdge[] = [];
  const ids = new EdgeIds(edges);
  return given.map((id) => {
    const first = id === undefined ? undefined : ids.firstOf(id);
    edges.push({ ...(id !== undefined && { id }), source: 'a', target: 'b', attributes: [] });
    return first;
  });
}

it('finds an id again that comes in order, out of order, at once or much later', () => {
  expect(firsts(['e8', 'e9', 'e10', 'e10', 'e9', 'e11', undefined, 'e8', 'e11'])).toEqual([
    ...[undefined, undefined, undefined, 2, 1, undefined, undefined, 0, 5],
  ]);
  expect(firsts(['', ''])).toEqual([undefined, 0]);
  expect(firsts(['__proto__', 'constructor', '__proto__'])).toEqual([undefined, undefined, 0]);
});

it('finds the first of any ids', () => {
  const id = fc.option(fc.string({ maxLength: 2, unit: fc.constantFrom('a', 'b', '😀', '\ud800') }), {
    nil: undefined,
  });
  fc.assert(
    fc.property(fc.array(id), (given) => {
      const expected = given.map((own, index) => {
        const first = own === undefined ? -1 : given.indexOf(own);
        return first === -1 || first === index ? undefined : first;
      });
      expect(firsts(given)).toEqual(expected);
    }),
  );
});
