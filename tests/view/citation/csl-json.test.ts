import { expect, test } from 'vitest';
import { cslJson } from '../../../src/view/citation/csl-json';
import { toText } from '../../../src/view/citation/parts';
import { ENTRY, HOSTILE } from './examples';

test('the item has the variables of CSL, and none for an author or a date that nothing gives', () => {
  expect(JSON.parse(toText(cslJson(ENTRY)))).toEqual([
    {
      id: 'policy-atlas-tide-plan-aim-4',
      type: 'webpage',
      title: 'More ferries between the isles',
      'container-title': 'Policy Atlas',
      genre: 'Aim B(4)',
      version: '0123456789ab',
      accessed: { 'date-parts': [[2026, 3, 8]] },
      URL: 'https://atlas.example/#/tide-plan?select=aim-4',
      language: 'en',
      note: ENTRY.about,
    },
  ]);
});

test('those that are given are there, and no title breaks the file', () => {
  const [item] = JSON.parse(
    toText(cslJson({ ...ENTRY, title: HOSTILE, author: 'Isles', issued: '2019-06' })),
  ) as Record<string, unknown>[];
  expect(item).toMatchObject({
    title: HOSTILE,
    author: [{ literal: 'Isles' }],
    issued: { 'date-parts': [[2019, 6]] },
  });
});
