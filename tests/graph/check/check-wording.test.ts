import { expect, it } from 'vitest';
import { faultsAfter } from '../../formats/island-files';

const file = 'charter/statements.yaml';

it('allows six words in a label and no more, in every language', () => {
  expect(faultsAfter({ [file]: ['label: Against storms', 'label: one two three four five six'] })).toEqual(
    [],
  );
  expect(
    faultsAfter({
      [file]: ['{en: Calm seas for the League}', '{en: Calm, ru: раз два три четыре пять шесть семь}'],
    }),
  ).toEqual([`${file}:6: label of 7 words; at most 6`]);
});

it('finds marks that stand for nothing', () => {
  expect(faultsAfter({ [file]: ['[storms](topic:storms)', '[storms](topic:storm)'] })).toEqual([
    `${file}:18: no topic "topic:storm"; did you mean "topic:storms"?`,
  ]);
});

it('finds marks that are not written as marks are', () => {
  expect(faultsAfter({ [file]: ['[storms](topic:storms)', '[storms](storms)'] })).toEqual([
    `${file}:18: broken mark near "rter rejects [storms](storms)."; write it as [the words](organisation:sco)`,
  ]);
});
