import { expect, it } from 'vitest';
import { toLayoutInput } from '../../src/layout/layout-input';
import { layoutOf, layouts } from '../../src/layout/layouts';
import { DocumentGraph } from '../../src/graph/document-graph';
import { edge, entity, membership, smallDocument, statement } from '../graph/small-document';
import { madeAtlas } from './made-input';

const input = madeAtlas(8);

it.each(layouts.map(({ id }) => id))('%s places every node by finite numbers', (id) => {
  const places = layoutOf(id).layOut(input);
  expect(Object.keys(places)).toHaveLength(input.nodes.length);
  expect(Object.values(places).flat().every(Number.isFinite)).toBe(true);
});

it('begins with the default', () => {
  expect(layouts.map(({ id }) => id)).toEqual(['organic', 'upright', 'order', 'kind']);
});

it('refuses an unknown layout', () => {
  expect(() => layoutOf('spiral' as 'kind')).toThrow('no layout "spiral"');
});

it('is told plain data: sizes, what is folded, and only the edges that can be drawn', () => {
  const document = smallDocument(
    [
      statement('principle-1'),
      statement('comment-1', { kind: 'comment' }),
      entity('country:CN', { named: false, foldedIn: ['organisation:sco'] }),
      entity('organisation:sco'),
      entity('region:asia'),
    ],
    [
      edge('principle-1>supports>organisation:sco'),
      edge('comment-1>groundedIn>principle-1', { confidence: 'medium' }),
      edge('country:CN>locatedIn>region:asia'),
      membership('country:CN>memberOf>organisation:sco'),
    ],
  );
  const told = toLayoutInput(new DocumentGraph(document));
  expect(structuredClone(told)).toEqual(told);
  expect(told.edges.map(({ relation }) => relation)).toEqual(['supports', 'memberOf']);
  expect(told.nodes.map(({ aside }) => aside)).toEqual([false, true, false, false, false]);
  expect(told.nodes[2]).toMatchObject({ id: 'country:CN', width: 104, foldedIn: ['organisation:sco'] });
});
