import { expect, it } from 'vitest';
import { faultsAfter } from '../../formats/island-files';

const statements = 'charter/statements.yaml';

it('finds nothing wrong in a good document', () => {
  expect(faultsAfter({})).toEqual([]);
});

it('names the line of an unknown organisation and the one that was meant', () => {
  expect(
    faultsAfter({
      [statements]: ['strengthens: organisation:lighthouse', 'strengthens: organisation:lighthuose'],
    }),
  ).toEqual([
    `${statements}:11: no organisation "organisation:lighthuose"; did you mean "organisation:lighthouse"?`,
  ]);
});

it('says where to add an entity that resembles none', () => {
  expect(faultsAfter({ [statements]: ['concerns: region:africa', 'concerns: region:antarctica'] })).toEqual([
    `${statements}:24: no region "region:antarctica"; add it to regions.yaml`,
  ]);
});

it('refuses an id of no kind', () => {
  const [fault] = faultsAfter({ [statements]: ['concerns: region:africa', 'concerns: africa'] });
  expect(fault).toMatch(/statements\.yaml:24: no entity "africa"; ids start with organisation:, country:/);
});

it.each([
  [
    'kind: principle\n  locator: {section: part-2',
    'kind: princple\n  locator: {section: part-2',
    '2: no kind "princple"; did you mean "principle"?',
  ],
  [
    'section: preamble',
    'section: prologue',
    '15: no section "prologue"; document.yaml lists part-2, preamble',
  ],
  ['voice: document\n  scope', 'voice: post\n  scope', '4: no voice "post"; document.yaml lists document'],
])('finds what document.yaml does not list: %s', (before, after, fault) => {
  expect(faultsAfter({ [statements]: [before, after] })).toEqual([`${statements}:${fault}`]);
});

it('finds unknown statements in inferences', () => {
  expect(
    faultsAfter({ 'charter/inferences.yaml': ['groundedIn: principle-1', 'groundedIn: principle-11'] }),
  ).toEqual(['charter/inferences.yaml:1: no statement "principle-11"; did you mean "principle-1"?']);
});

it('finds unknown themes, members and issuers', () => {
  const faults = faultsAfter({
    'shared/topics.yaml': ['theme: theme:peace, form', 'theme: theme:piece, form'],
    'shared/organisations.yaml': ['country: country:ZA', 'country: country:SA'],
    'charter/document.yaml': ['issuer: country:reef', 'issuer: country:reeef'],
  });
  expect(faults).toEqual([
    'charter/document.yaml:3: no country "country:reeef"; did you mean "country:reef"?',
    'shared/organisations.yaml:9: no country "country:SA"; did you mean "country:ZA"?',
    'shared/topics.yaml:1: no theme "theme:piece"; did you mean "theme:peace"?',
  ]);
});

it('does not report a malformed entry a second time where it is referred to', () => {
  expect(faultsAfter({ 'shared/topics.yaml': ['label: storms', 'lable: storms'] })).toEqual([
    'shared/topics.yaml:2: missing "label"',
    'shared/topics.yaml:2: unknown key "lable"; did you mean "label"?',
  ]);
});
