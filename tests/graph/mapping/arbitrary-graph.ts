import type { Attribute, AttributeValue, PropertyGraph } from '../../../src/graph/property-graph';
import fc from '../../properties';

/** Names that break programs which keep ids or attributes in plain objects, and ids that readers like to change. */
export const AWKWARD = [
  ...Object.getOwnPropertyNames(Object.prototype),
  'length',
  'then',
  '1',
  '01',
  '1.0',
  '1e3',
  '0x1F',
  '9007199254740993',
  '~',
  'null',
  'NO',
  ' a',
  'a ',
  'e\u0301',
  '\u00e9',
  '',
  'a>b',
  'x"y\'z',
  '<b>&amp;',
  '\u202eabc',
  '😀',
];

const text = () => fc.oneof(fc.constantFrom(...AWKWARD), fc.string({ unit: 'grapheme', maxLength: 12 }));

const value = (): fc.Arbitrary<AttributeValue> =>
  fc.oneof(
    text(),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    fc.boolean(),
    fc.array(text(), { maxLength: 3 }),
  );

export const attributes = (): fc.Arbitrary<Attribute[]> =>
  fc.uniqueArray(fc.tuple(text(), value()), { maxLength: 4, selector: ([name]) => name });

/** Graphs of up to ten nodes with loops, several edges between two nodes and edges of both kinds of direction. */
export function arbitraryGraph(): fc.Arbitrary<PropertyGraph> {
  return fc
    .record({
      directed: fc.boolean(),
      attributes: attributes(),
      ids: fc.uniqueArray(text(), { minLength: 1, maxLength: 10 }),
    })
    .chain(({ directed, attributes: own, ids }) => {
      const id = fc.constantFrom(...ids);
      const node = (nodeId: string) => fc.record({ id: fc.constant(nodeId), attributes: attributes() });
      const edge = fc.record(
        { id: text(), source: id, target: id, directed: fc.constant(!directed), attributes: attributes() },
        { requiredKeys: ['source', 'target', 'attributes'] },
      );
      return fc.record({
        directed: fc.constant(directed),
        attributes: fc.constant(own),
        nodes: fc.tuple(...ids.map(node)),
        edges: fc.array(edge, { maxLength: 12 }),
      });
    });
}
