import { describe, expect, it } from 'vitest';
import { toNormalForm } from '../../../src/graph/anchoring/normal-form';
import { isWordEdge, textRange, withMarks } from '../../../src/graph/anchoring/word-places';
import fc from '../../properties';

const normal = (text: string) => toNormalForm(text).normal;

describe('the normal form of a text', () => {
  it.each([
    ['letters without case and accents', 'Élan  VITAL', 'elan vital'],
    ['curly, straight and angled quotation marks', '“one” "two" «three»', 'one two three'],
    ['an ellipsis and bullets', 'first…\n▪️second • third', 'first second third'],
    ['no-break spaces and CRLF', 'a\u00a0b\r\nc', 'a b c'],
    [
      'hyphens and dashes within words',
      'non-interference, Asia–Pacific, re\u2011use',
      'noninterference asiapacific reuse',
    ],
    ['dashes between clauses', 'one — two—three -- four', 'one two three four'],
    ['soft hyphens and what has no width', 'co\u00adope\u200bration\ufeff', 'cooperation'],
    ['apostrophes of every kind', "Norland's Norland’s", 'norlands norlands'],
    [
      'a word broken at the end of a line',
      'inter-\r\n  national, pre- and\npost',
      'international pre and post',
    ],
    ['composed and decomposed letters', 'caf\u00e9 cafe\u0301', 'cafe cafe'],
    ['ligatures', 'ﬁrst', 'first'],
    ['other scripts and letters beyond U+FFFF', 'Союз 𝒜b', 'союз ab'],
  ])('compares %s', (_what, text, expected) => {
    expect(normal(text)).toBe(expected);
  });

  it('knows where in the text each of its letters stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const form = toNormalForm(text);
        expect(form.places).toHaveLength(form.normal.length);
        form.places.forEach((place, at) => {
          expect(place).toBeGreaterThanOrEqual(form.places[at - 1] ?? 0);
          expect(place).toBeLessThan(text.length);
        });
        expect(form.normal).not.toMatch(/^ | $| {2}/);
      }),
    );
  });

  it('knows roughly where sentences begin', () => {
    const { normal: all, sentences } = toNormalForm('One two. Three v. four\n\nfive');
    const begins = [...new Set(sentences)].map((at) => all.slice(at, at + 4));
    expect(begins).toEqual(['one ', 'thre', 'five']);
  });
});

describe('places of words', () => {
  const form = toNormalForm('Norland’s neo-colonial (Sund) cafe\u0301!');
  const at = (words: string) => form.normal.indexOf(words);

  it('may end before an apostrophe and begin after a hyphen, and not within a word', () => {
    expect(isWordEdge(form, at('s neo'))).toBe(true);
    expect(isWordEdge(form, at('colonial'))).toBe(true);
    expect(isWordEdge(form, at('lonial'))).toBe(false);
  });

  it('are found again in the text, with marks on letters and marks of the quotation', () => {
    const cafe = textRange(form, at('cafe'), at('cafe') + 4);
    expect(form.text.slice(...cafe)).toBe('cafe\u0301');
    const sund = textRange(form, at('sund'), at('sund') + 4);
    expect(form.text.slice(...withMarks(sund, '(Sund)', form.text))).toBe('(Sund)');
    expect(form.text.slice(...withMarks(sund, 'Sund]', form.text))).toBe('Sund');
  });
});
