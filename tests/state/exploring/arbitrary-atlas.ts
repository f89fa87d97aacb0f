import type { AtlasDocument } from '../../../src/graph/atlas-document';
import { edge, entity, smallDocument, statement } from '../../graph/small-document';
import fc from '../../properties';

const RELATIONS = ['supports', 'opposes', 'concerns', 'linked'];
const nameOf = (n: number): string => (n % 2 ? `s${n}` : `region:n${n}`);

/** Documents of up to 60 nodes with loops, circles and several links between two, each node somewhere. */
export const arbitraryAtlas: fc.Arbitrary<AtlasDocument> = fc
  .record({
    count: fc.integer({ min: 1, max: 60 }),
    links: fc.array(fc.tuple(fc.nat(59), fc.nat(59), fc.nat(3), fc.boolean()), { maxLength: 90 }),
    places: fc.array(fc.tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: -999, max: 999 })), {
      minLength: 60,
      maxLength: 60,
    }),
  })
  .map(({ count, links, places }) => {
    const nodes = Array.from({ length: count }, (_, n) => (n % 2 ? statement(nameOf(n)) : entity(nameOf(n))));
    const edges = links
      .filter(([a, b]) => a < count && b < count)
      .map(([a, b, r, undirected], n) =>
        edge(`${nameOf(a)}>${RELATIONS[r]}>${nameOf(b)}#${n}`, undirected ? { undirected } : {}),
      );
    const organic = Object.fromEntries(nodes.map(({ id }, n) => [id, places[n]!]));
    return { ...smallDocument(nodes, edges), positions: { organic } };
  });
