import { expect, it } from 'vitest';
import { makeGeography } from '../../src/cli/geography';

const { areas, countries } = makeGeography();
const area = (code: string) => areas.find((entry) => entry.code === code);

it('has every area with all countries below it', () => {
  expect(areas).toHaveLength(30);
  expect(area('001')?.codes).toHaveLength(countries.length);
  expect(area('002')?.codes).toHaveLength(60);
  expect(area('419')?.codes).toHaveLength(52);
  expect(area('143')?.codes).toEqual(['KG', 'KZ', 'TJ', 'TM', 'UZ']);
});

it('names areas and countries in English and Russian', () => {
  expect(area('002')).toMatchObject({ label: { en: 'Africa', ru: 'Африка' }, parent: '001' });
  expect(countries.find(({ code }) => code === 'ZA')).toMatchObject({
    label: { en: 'South Africa', ru: 'Южно-Африканская Республика' },
    area: '018',
  });
});

it('turns three-letter codes into two letters', () => {
  expect(countries.every(({ code }) => /^[A-Z]{2}$/.test(code))).toBe(true);
  expect(new Set(countries.map(({ code }) => code)).size).toBe(248);
});
