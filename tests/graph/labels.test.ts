import { expect, it } from 'vitest';
import { DocumentGraph } from '../../src/graph/document-graph';
import { isForeign, labelOf, languageOf, textIn, UNKNOWN_LANGUAGE } from '../../src/graph/labels';
import { nodeName } from '../../src/graph/node-name';
import { entity, smallDocument, statement } from './small-document';

it('gives the text of the language', () => {
  expect(textIn({ en: 'Africa', ru: 'Африка' }, 'ru')).toEqual({ text: 'Африка', language: 'ru' });
});

it('falls back to English and says so', () => {
  expect(textIn({ en: 'Africa' }, 'ru')).toEqual({ text: 'Africa', language: 'en' });
});

it.each(['en', 'ru'])(
  'claims no language for names of a file in other letters than English has, in %s',
  (language) => {
    for (const en of ['جامعة الدول العربية', '中华人民共和国', 'עברית', 'हिन्दी', 'Россия']) {
      const shown = textIn({ en }, language);
      expect(shown).toEqual({ text: en, language: UNKNOWN_LANGUAGE });
      expect(isForeign(shown, language)).toBe(false);
    }
  },
);

it('takes numbers and signs to be at home in every language', () => {
  for (const en of ['15', '', '😀', '19(4)'])
    expect(textIn({ en }, 'ru')).toEqual({ text: en, language: 'ru' });
});

it('takes Latin letters for English wherever they stand, and a name that the file has in a language for that', () => {
  for (const en of ['Ägypten', 'Øðþ', 'Ệ', 'مصر (EG)', 'ＡＢＣ', 'Égypte'])
    expect(isForeign(textIn({ en }, 'ru'), 'ru')).toBe(true);
  expect(textIn({ en: '15', ru: 'مصر' }, 'ru').language).toBe('ru');
  expect(['key words', 'слова', '15'].map((words) => languageOf(words))).toEqual(['en', 'und', 'en']);
});

it.each(['constructor', '__proto__', 'toString'])('does not take %s for a language', (language) => {
  expect(textIn({ en: 'Africa' }, language)).toEqual({ text: 'Africa', language: 'en' });
});

it('takes from a name what turns or covers the words around it, and nothing that a language writes', () => {
  const shown = (en: string) => textIn({ en }, 'en').text;
  expect(shown('safe \u202efdp.exe')).toBe('safe fdp.exe');
  expect(shown('safe \u2067fdp.exe')).toBe('safe \u2067fdp.exe\u2069');
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
