import { expect, it } from 'vitest';
import { dossierCaption } from '../../src/figure/dossier-caption';
import type { Dossier } from '../../src/graph/regions/region-dossier';

const entry = { statement: {}, ways: [] };
const dossier = {
  place: 'region:north',
  sections: { named: [entry], membership: [], wider: [], global: [entry, entry], notMentioned: [entry] },
} as unknown as Dossier;
const caption = (language: string) => dossierCaption(dossier, { label: () => 'N', language });

it('counts the statements of a place in the language of the figure', () => {
  expect(caption('en')).toBe('N: of 4 statements 1 names it, 2 are global and 1 does not mention it.');
  expect(caption('ru')).toBe('N (высказываний: 4). Называют прямо: 1; глобальные: 2; не упоминают: 1.');
});
