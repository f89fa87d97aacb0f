import { expect, it } from 'vitest';
import { DocumentGraph } from '../../src/graph/document-graph';
import { labelOf, textIn } from '../../src/graph/labels';
import { nodeName } from '../../src/graph/node-name';
import { entity, smallDocument, statement } from './small-document';

it('gives the text of the language', () => {
  expect(textIn({ en: 'Africa', ru: 'Африка' }, 'ru')).toEqual({ text: 'Африка', language: 'ru' });
});

it('falls back to English and says so', () => {
  expect(textIn({ en: 'Africa' }, 'ru')).toEqual({ text: 'Africa', language: 'en' });
});

it.each(['constructor', '__proto__', 'toString'])('does not take %s for a language', (language) => {
  expect(textIn({ en: 'Africa' }, language)).toEqual({ text: 'Africa', language: 'en' });
});

it('takes from a name what turns or covers the words around it, and nothing that a language writes', () => {
  const shown = (en: string) => textIn({ en }, 'en').text;
  expect(shown('safe \u202efdp.exe')).toBe('safe fdp.exe');
  expect(shown(`Z${'\u0335'.repeat(300)}algo`)).toBe(`Z${'\u0335'.repeat(8)}algo`);
  for (const name of [
    'Ба\u0301ртек',
    'ي\u064e\u0651م',
    'שָׁ\u05a3ל',
    '\u2067עברית\u2069 x',
    'Việt',
    '👩\u200d🚒',
  ])
    expect(shown(name)).toBe(name);
});

it('names a node by its label, and one that is not there by its id', () => {
  const graph = new DocumentGraph(
    smallDocument([entity('topic:fish', { label: { en: 'Fish', ru: 'Рыба' } })], []),
  );
  expect(labelOf(graph, 'topic:fish', 'ru')).toEqual({ text: 'Рыба', language: 'ru' });
  expect(labelOf(graph, 'topic:salt', 'ru')).toEqual({ text: 'topic:salt', language: 'en' });
});

it('puts the place of a statement before its name', () => {
  const graph = new DocumentGraph(smallDocument([statement('s1'), entity('topic:fish')], []));
  expect(nodeName(graph, 's1', 'en')).toBe('paragraph-18 s1');
  expect(nodeName(graph, 'topic:fish', 'en')).toBe('fish');
});
