import { describe, expect, it } from 'vitest';
import type { Text } from '../../src/graph/text';
import { toTokens } from '../../src/look/css-tokens';
import { PALETTES } from '../../src/look/palette';
import { quoted } from '../../src/look/quoted';
import * as viewWords from '../../src/look/view-words';
import * as panelWords from '../../src/look/panel-words';
import * as words from '../../src/look/words';
import { CITATION_WORDS } from '../../src/view/citation/citation-words';

const isText = (value: object): value is Text => 'en' in value;

function textsOf(value: unknown, path: string): [string, Text][] {
  if (typeof value !== 'object' || value === null) return [];
  if (isText(value)) return [[path, value]];
  return Object.entries(value).flatMap(([name, part]) => textsOf(part, `${path}.${name}`));
}
const TEXTS = textsOf({ ...words, ...panelWords, ...viewWords, CITATION_WORDS }, '');

describe('the words of the pictures and panels', () => {
  it('are there for every kind, relation and tier', () => {
    expect(TEXTS.length).toBeGreaterThan(70);
  });

  it.each(TEXTS)('%s is there in English and in Russian', (_path, { en, ru }) => {
    expect(en).toMatch(/^[A-Za-z’ ,:-]+$/);
    expect(ru).toMatch(/^[А-Яа-яё ,:-]+$/);
  });

  it('tell the two directions of a relation apart', () => {
    for (const { forward, inverse } of Object.values(words.RELATION_WORDS)) {
      expect(forward.en).not.toBe(inverse.en);
      expect(forward.ru).not.toBe(inverse.ru);
    }
  });
});

describe('a term of the document', () => {
  it('has the quotation marks of its language', () => {
    expect(quoted({ text: 'Near Abroad', language: 'en' })).toBe('“Near Abroad”');
    expect(quoted({ text: 'ближнее зарубежье', language: 'ru' })).toBe('«ближнее зарубежье»');
    expect(quoted({ text: 'autre', language: 'fr' })).toBe('“autre”');
  });
});

describe('the tokens for the style sheet', () => {
  it('name every colour of the palette in kebab-case', () => {
    const tokens = Object.fromEntries(toTokens(PALETTES.dark));
    expect(tokens['--quiet-ink']).toBe(PALETTES.dark.quietInk);
    expect(tokens['--on-fill']).toBe(PALETTES.dark.onFill);
    expect(Object.keys(tokens)).toHaveLength(Object.keys(PALETTES.dark).length);
    for (const name of Object.keys(tokens)) expect(name).toMatch(/^--[a-z-]+$/);
  });
});
