import { expect, it } from 'vitest';
import { faultsAfter } from '../../formats/island-files';

const advice = 'add source: where it is from, or certainty: not checked';

it.each([
  ['organisations', 'founded: {text: 1901, source: lights.example}', 'founded: {text: 1901}', '6: founding'],
  ['organisations', 'membersSource: lights.example\n  ', '', '8: membership of "country:ZA"'],
  ['regions', 'm49: [002], source: M49', 'm49: [002]', '1: places of "region:africa"'],
  ['regions', ', certainty: not checked}', '}', '5: list "wide"'],
])('wants an origin for every fact: %s %s', (name, before, after, what) => {
  const file = `shared/${name}.yaml`;
  expect(faultsAfter({ [file]: [before, after] })).toEqual([
    `${file}:${what} with neither source nor certainty; ${advice}`,
  ]);
});

it('wants a theme for every topic', () => {
  expect(faultsAfter({ 'shared/topics.yaml': [', theme: theme:peace}', '}'] })).toEqual([
    'shared/topics.yaml:2: topic "topic:storms" without theme; add theme: theme:…',
  ]);
});

it('wants places for a region, unless its basis is none', () => {
  expect(faultsAfter({ 'shared/regions.yaml': ['m49: [002], source: M49', 'source: M49'] })).toEqual([
    'shared/regions.yaml:1: region "region:africa" without places; add m49 or countries, or basis: none',
  ]);
  expect(faultsAfter({ 'shared/regions.yaml': ['basis: standard', 'basis: none'] })).toEqual([
    'shared/regions.yaml:1: region "region:africa" of basis none with places; move them to lists',
  ]);
});

it('stores no members of a universal body', () => {
  expect(
    faultsAfter({ 'shared/organisations.yaml': ['form: treaty', 'form: treaty\n  universal: true'] }),
  ).toEqual([
    'shared/organisations.yaml:1: universal "organisation:lighthouse" with members; a universal body stores none',
  ]);
});
