import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../src/graph/escape-markdown';
import fc from '../properties';
import { parseMarkdown, shapeOf, textOf } from '../view/dossier/parse-markdown';

const MARKS = [...'*_`~[]()<>#+-=|!&$\\:.@/"\'{}^%', '19', '\n', '\t', ' ', 'a', 'https://a.b', 'www.a.b'];
const texts = fc.oneof(
  fc.string({ unit: fc.constantFrom(...MARKS), maxLength: 24 }),
  fc.string({ unit: 'grapheme' }),
);
const PARAGRAPH = ['root', ['paragraph', ['text']]];
const LINK = ['root', ['list', ['listItem', ['paragraph', ['link', ['text']]]]]];

describe('a text in Markdown', () => {
  it('stays one paragraph of plain words, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const tree = await parseMarkdown(`Word ${escapeMarkdown(text)} word`);
        expect(shapeOf(tree)).toEqual(PARAGRAPH);
      }),
      { numRuns: 400 },
    );
  });

  it('breaks neither a list nor a link, and is read there as it was', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const tree = await parseMarkdown(`- [${escapeMarkdown(`x${text}x`)}](#/a)\n`);
        expect(shapeOf(tree)).toEqual(LINK);
        const words = (given: string) => given.replace(/[\s\p{Cc}]+/gu, '');
        expect(words(textOf(tree))).toBe(words(`x${text}x`));
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ['# no heading', '\\# no heading'],
    ['- no list', '\\- no list'],
    ['2023. no list', '2023\\. no list'],
    ['19(5) stays as it is', '19(5) stays as it is'],
    ['a * b_c [d](e) <f>', 'a \\* b\\_c \\[d\\](e) \\<f\\>'],
    ['two\n\nlines', 'two lines'],
    ['see https://example.org', 'see https\\://example.org'],
  ])('%s becomes %s', (text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });
});
