import { expect, test } from 'vitest';
import { bibtex } from '../../../src/view/citation/bibtex';
import { toText } from '../../../src/view/citation/parts';
import fc from '../../properties';
import { ENTRY, HOSTILE } from './examples';

const entryOf = (given: Partial<typeof ENTRY>) => toText(bibtex({ ...ENTRY, ...given }));

test('an entry has its fields, without an author and a date where nothing gives them', () => {
  expect(entryOf({ about: undefined as never }).split('\n')).toEqual([
    '@online{policy-atlas-tide-plan-aim-4,',
    '  title = {{More ferries between the isles}},',
    '  organization = {Policy Atlas},',
    '  version = {0123456789ab},',
    '  url = {https://atlas.example/#/tide-plan?select=aim-4},',
    '  urldate = {2026-03-08},',
    '  note = {Aim B(4)},',
    '  langid = {english},',
    '}',
  ]);
  expect(entryOf({ author: 'Isles & Co', issued: '2019' })).toContain('  author = {{Isles \\& Co}},\n');
});

test('what means something to LaTeX is escaped, and Cyrillic stays as it is', () => {
  expect(entryOf({ title: HOSTILE })).toContain(
    'title = {{"50 \\% \\& \\textbraceleft{}more\\textbraceright{}" \\textbackslash{} of \\#1 ' +
      '\\$\\_\\textasciicircum{}\\textasciitilde{} “it”}},',
  );
  const russian = entryOf({ title: 'Мир\nи «море»', language: 'ru' });
  expect(russian).toContain('title = {{Мир и «море»}},');
  expect(russian).toContain('langid = {russian},');
});

test('whatever is cited, braces are balanced and every field stays on its line', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constant(HOSTILE));
  fc.assert(
    fc.property(text, text, (title, form) => {
      const entry = entryOf({ title, form, url: `https://atlas.example/#/${title}` });
      let [depth, lowest] = [0, 0];
      for (const sign of entry.replace(/[^{}]/g, '')) {
        depth += sign === '{' ? 1 : -1;
        lowest = Math.min(lowest, depth);
      }
      expect([depth, lowest]).toEqual([0, 0]);
      expect(entry.split(/(?:title|note) = /)[1]).toMatch(/^\{\{[^\n]*\}\},\n {2}/);
    }),
  );
});
