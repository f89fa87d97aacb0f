import { expect, it } from 'vitest';
import { faultsAfter } from '../island-files';

it('finds misspelt keys, several in one entry', () => {
  const change: [string, string] = ['voice: document\n  label: Against', 'vioce: document\n  labl: Against'];
  expect(faultsAfter({ 'charter/statements.yaml': change })).toEqual([
    'charter/statements.yaml:13: missing "voice"',
    'charter/statements.yaml:13: missing "label"',
    'charter/statements.yaml:16: unknown key "vioce"; did you mean "voice"?',
    'charter/statements.yaml:17: unknown key "labl"; did you mean "label"?',
  ]);
});

it('lists the possible keys where none is near', () => {
  const [fault] = faultsAfter({ 'shared/themes.yaml': '- {id: theme:peace, label: Peace, colour: red}' });
  expect(fault).toBe(
    'shared/themes.yaml:1: unknown key "colour"; the keys here are id, label, acronym, otherNames, note, termOfDocument',
  );
});

it.each([
  [
    'scope: [regional]',
    'scope: [local]',
    '5: unknown scope; it is one of global, regional, country, organisation',
  ],
  ['at: [10, 60]', 'at: [10]', '3: expected two numbers; write [from, to]'],
  ['at: [10, 60]', 'at: [60, 10]', '3: empty range; the end comes after the start'],
  ['item: 1', 'item: first', '3: expected a whole number'],
  ['label: {en: Calm seas for the League}', 'label: {ru: море}', '6: no English text; add en:'],
  ['label: Against storms', 'label:', '17: empty text; write it or leave the key out'],
  ['id: principle-2', 'id: Principle 2', '13: not an id; use letters, digits and hyphens, as in priority-4'],
])('finds a value of the wrong form: %s', (before, after, fault) => {
  expect(faultsAfter({ 'charter/statements.yaml': [before, after] })).toContain(
    `charter/statements.yaml:${fault}`,
  );
});

it('finds a wrong confidence and a wrong status', () => {
  expect(faultsAfter({ 'charter/inferences.yaml': ['confidence: high', 'confidence: sure'] })).toEqual([
    'charter/inferences.yaml:1: unknown confidence; it is one of high, medium, low',
  ]);
  expect(faultsAfter({ 'shared/organisations.yaml': ['status: member', 'status: memeber'] })[0]).toContain(
    'organisations.yaml:9: unknown status; it is one of member, associate',
  );
});

it('reports a broken file by itself, without calling its ids unknown', () => {
  expect(faultsAfter({ 'shared/topics.yaml': '- {id: topic:storms\n- x' })).toEqual([
    expect.stringMatching(/^shared\/topics\.yaml:2: not YAML: /),
  ]);
});

it('finds files whose names mean nothing here, and folders without document.yaml', () => {
  expect(faultsAfter({ 'charter/statement.yaml': '', 'reef/statements.yaml': '' })).toEqual([
    'charter/statement.yaml:1: unknown file "charter/statement.yaml"; did you mean "statements.yaml"?',
    'reef/document.yaml:1: no document.yaml; every document folder has one',
  ]);
});

it('points into the file that overrides a shared entity', () => {
  const override = '- id: organisation:lighthouse\n  form: club\n';
  expect(faultsAfter({ 'charter/organisations.yaml': override })).toContain(
    'charter/organisations.yaml:2: unknown form; it is one of universal, treaty, informal',
  );
});
