import { DocumentGraph } from '../../../src/graph/document-graph';
import { groupNodes, GROUPINGS, type Grouping } from '../../../src/graph/outline-tree/group-nodes';
import type { OutlineSource } from '../../../src/graph/outline-tree/outline-part';
import { outlineRelations } from '../../../src/graph/outline-tree/outline-relations';
import type { Seen } from '../../../src/graph/visibility/emphasis';
import fc from '../../properties';
import { edge, entity, smallDocument, statement } from '../small-document';

export interface MadeOutline {
  graph: DocumentGraph;
  seen: Seen;
  source: OutlineSource;
}

const RELATIONS = ['supports', 'opposes', 'concerns', 'linked'];
const KINDS = ['region', 'country', 'topic'];

/** Graphs of up to 60 nodes with loops, circles and several links between two, some of them not seen. */
export const arbitraryOutline: fc.Arbitrary<MadeOutline> = fc
  .record({
    count: fc.integer({ min: 0, max: 60 }),
    links: fc.array(fc.tuple(fc.nat(59), fc.nat(59), fc.nat(3)), { maxLength: 90 }),
    unseen: fc.array(fc.nat(59), { maxLength: 6 }),
    grouping: fc.constantFrom(...GROUPINGS),
  })
  .map(({ count, links, unseen, grouping }) => {
    const nodes = Array.from({ length: count }, (_, n) =>
      n % 2 ? statement(nameOf(n)) : entity(nameOf(n), { type: 'topic' }),
    );
    const edges = links
      .filter(([a, b]) => a < count && b < count)
      .map(([a, b, r], n) => edge(`${nameOf(a)}>${RELATIONS[r]}>${nameOf(b)}#${n}`));
    const graph = new DocumentGraph(smallDocument(nodes, edges));
    const away = new Set(unseen.map(nameOf));
    const shown = new Set(nodes.map(({ id }) => id).filter((id) => !away.has(id)));
    const drawn = edges.filter(({ source, target }) => shown.has(source) && shown.has(target));
    const seen = { nodes: shown, edges: new Set(drawn.map(({ id }) => id)), bridges: [] };
    return { graph, seen, source: sourceOf(graph, seen, grouping) };
  });

const nameOf = (n: number): string => (n % 2 ? `s${n}` : `${KINDS[n % 3]}:n${n}`);

export const sourceOf = (graph: DocumentGraph, seen: Seen, grouping: Grouping): OutlineSource => ({
  groups: groupNodes(graph, seen, grouping),
  relationsOf: (node) => outlineRelations(graph, seen, { node, date: '2023-03-31' }),
});
