import { beforeAll, describe, expect, it } from 'vitest';
import { DocumentGraph } from '../../src/graph/document-graph';
import { groupRelations } from '../../src/graph/group-relations';
import { readConcept } from './concept-document';
import { edge, organisation, region, smallDocument, statement } from './small-document';

const nodes = [
  statement('s1'),
  statement('s2'),
  statement('__proto__'),
  organisation('organisation:club'),
  region('region:north', ['AA']),
];
const edges = [
  ...['s1>concerns>region:north', 's1>groundedIn>s2', 's1>strengthens>organisation:club'],
  ...['s1>concerns>organisation:club', 's2>restates>s1', '__proto__>strengthens>organisation:club'],
].map((id) => edge(id));
const graph = new DocumentGraph(smallDocument(nodes, edges));

const groups = (id: string) =>
  groupRelations(graph, id, '2023-03-31').map((group) => [
    group.relation,
    group.direction,
    group.edges.map(({ id: own }) => own),
  ]);

describe("a node's relations", () => {
  it('are grouped by relation, what the text says before what the editor infers', () => {
    expect(groups('s1')).toEqual([
      ['strengthens', 'forward', ['s1>strengthens>organisation:club']],
      ['concerns', 'forward', ['s1>concerns>region:north', 's1>concerns>organisation:club']],
      ['restates', 'inverse', ['s2>restates>s1']],
      ['groundedIn', 'forward', ['s1>groundedIn>s2']],
    ]);
  });

  it('lead back from an entity to its statements', () => {
    expect(groups('organisation:club')[0]).toEqual([
      'strengthens',
      'inverse',
      ['s1>strengthens>organisation:club', '__proto__>strengthens>organisation:club'],
    ]);
  });

  it('are none for an unknown node', () => {
    expect(groups('constructor')).toEqual([]);
  });
});

describe('the relations of the shipped document', () => {
  let concept: DocumentGraph;
  beforeAll(async () => {
    concept = new DocumentGraph(await readConcept());
  });

  it('hold every edge of a node once', () => {
    for (const { id } of concept.nodes()) {
      const grouped = groupRelations(concept, id, '2023-03-31').flatMap((group) =>
        group.edges.map((each) => each.id),
      );
      expect(grouped.sort()).toEqual(
        concept
          .edgesOf(id)
          .map((each) => each.id)
          .sort(),
      );
    }
  });

  it('never mix two directions', () => {
    for (const { id } of concept.nodes())
      for (const group of groupRelations(concept, id, '2023-03-31')) {
        const ends = group.edges.map((each) => (group.direction === 'forward' ? each.source : each.target));
        expect(new Set(ends)).toEqual(new Set([id]));
      }
  });

  it('put themes, memberships and geography last', () => {
    const order = groupRelations(concept, 'organisation:brics', '2023-03-31').map(({ relation }) => relation);
    expect(order.at(-1)).toBe('memberOf');
    expect(order[0]).not.toBe('memberOf');
  });
});
