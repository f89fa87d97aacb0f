import { expect, test } from 'vitest';
import { DocumentGraph } from '../../src/graph/document-graph';
import { keyWordsOf, outlineOf } from '../../src/graph/outline';
import { edge, entity, smallDocument, statement } from './small-document';

const quoted = (id: string, quote: string, at: [number, number]) =>
  edge(id, { evidence: [{ quote, at, basis: 'stated' }] });

const document = smallDocument(
  [
    statement('principle-2', { locator: { section: 'two', item: 1 } }),
    statement('principle-1', { locator: { section: 'one', item: 1 } }),
    statement('stray', { locator: { section: 'nowhere' } }),
    entity('topic:trade'),
    entity('topic:peace'),
  ],
  [
    quoted('principle-1>advocates>topic:trade', 'fair trade', [30, 40]),
    quoted('principle-1>advocates>topic:peace', 'peace', [5, 10]),
    quoted('principle-1>concerns>topic:trade', 'fair trade', [30, 40]),
    edge('principle-1>groundedIn>principle-2'),
  ],
);
document.sections = [
  { id: 'one', title: { en: 'One' }, voice: 'document' },
  { id: 'empty', title: { en: 'Empty' }, voice: 'document' },
  { id: 'two', title: { en: 'Two' }, voice: 'post' },
];
document.voices = [{ id: 'post', label: { en: 'Post' }, about: { en: 'A post' } }];
const graph = new DocumentGraph(document);

test('the outline has the sections in order with their statements and voices, and loses no statement', () => {
  const rows = outlineOf(graph).map(({ section, voice, statements }) => [
    section.title.en,
    voice?.label.en,
    statements.map(({ id }) => id),
  ]);
  expect(rows).toEqual([
    ['One', undefined, ['principle-1']],
    ['Two', 'Post', ['principle-2']],
    ['nowhere', undefined, ['stray']],
  ]);
});

test('key words stand in the order of the text, each once with all that rests on it', () => {
  const words = keyWordsOf(graph, 'principle-1').map(({ quote, edges }) => [quote, edges.length]);
  expect(words).toEqual([
    ['peace', 1],
    ['fair trade', 2],
  ]);
  expect(keyWordsOf(graph, 'topic:trade')).toEqual([]);
});
