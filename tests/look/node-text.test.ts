import { expect, it } from 'vitest';
import { DocumentGraph } from '../../src/graph/document-graph';
import { toDrawing, toTexts } from '../../src/look/drawing';
import { nodeText } from '../../src/look/node-text';
import { smallDocument, statement } from '../graph/small-document';

/** What a card says beside its place and name. */
function marksOf(en: string, language: string): string[] {
  const graph = new DocumentGraph(smallDocument([statement('s1', { label: { en } })], []));
  const text = toTexts(graph, language, new Map()).nodes.get('s1')!;
  const [drawn] = toDrawing(graph).nodes;
  return nodeText({ drawn: drawn!, text, fit: (label) => ({ lines: [label], size: 12 }) })
    .map((run) => run.text)
    .filter((written) => ![text.label, text.locator].includes(written));
}

it('names on a card the language of its label where that is another, and is known', () => {
  expect(marksOf('A wider world', 'ru')).toEqual(['EN']);
  expect(marksOf('A wider world', 'en')).toEqual([]);
  for (const label of ['الدول العربية', '2030']) expect(marksOf(label, 'ru')).toEqual([]);
});
