import { expect, it } from 'vitest';
import { faultsAfter } from '../../formats/island-files';

it('refuses areas that M49 does not have', () => {
  expect(faultsAfter({ 'shared/regions.yaml': ['m49: [002]', 'm49: [987]'] })).toEqual([
    'shared/regions.yaml:1: no M49 area "987"; M49 areas have three digits, as in "002" for Africa',
  ]);
});

it('checks the codes of alternative lists too', () => {
  expect(faultsAfter({ 'shared/regions.yaml': ['m49: [015]', 'm49: [15]'] })).toEqual([
    'shared/regions.yaml:5: no M49 area "15"; did you mean "015"?',
  ]);
});

it('refuses country codes in small letters, and unknown ones', () => {
  const change = (code: string): [string, string] => ['code: ZA', `code: ${code}`];
  expect(faultsAfter({ 'shared/countries.yaml': change('za') })).toEqual([
    'shared/countries.yaml:1: no country code "za"; did you mean "ZA"?',
  ]);
  expect(faultsAfter({ 'shared/countries.yaml': change('QQ') })).toEqual([
    'shared/countries.yaml:1: no country code "QQ"; write two letters of ISO 3166-1, as in ZA, or the id of a country without code',
  ]);
});

it('knows invented countries by their id', () => {
  const change = (id: string): [string, string] => ['countries: [country:reef]', `countries: [${id}]`];
  expect(faultsAfter({ 'shared/regions.yaml': change('country:reef') })).toEqual([]);
  expect(faultsAfter({ 'shared/regions.yaml': change('country:atoll') })[0]).toContain(
    'no country code "country:atoll"',
  );
});
