import { expect, it } from 'vitest';
import { faultsAfter } from '../../formats/island-files';

const file = 'charter/statements.yaml';

it('asks for evidence', () => {
  const change: [string, string] = ['\n      evidence: [{quote: Africa}]', ''];
  expect(faultsAfter({ [file]: change })).toEqual([
    `${file}:24: no evidence for concerns "region:africa"; add evidence: [{quote: key words, at: [from, to]}]`,
  ]);
});

it('allows eight words in a quotation and no more', () => {
  const eight = 'one two three four five six seven eight';
  expect(faultsAfter({ [file]: ['quote: tempests', `quote: ${eight}`] })).toEqual([]);
  expect(faultsAfter({ [file]: ['quote: tempests', `quote: ${eight} nine`] })).toEqual([
    `${file}:23: quotation of 9 words; keep the fewest that carry the edge, at most 8`,
  ]);
});

it('compares the length of a range with that of its quotation', () => {
  expect(faultsAfter({ [file]: ['at: [10, 21]', 'at: [10, 22]'] })).toEqual([
    `${file}:10: range of 12 characters for a quotation of 11; from 10 it ends at 21`,
  ]);
});

it('keeps ranges inside their statement', () => {
  expect(faultsAfter({ [file]: ['at: [25, 45]', 'at: [41, 61]'] })).toEqual([
    `${file}:12: range [41, 61] lies outside its statement's [10, 60]; ranges count characters of the source text from 0`,
  ]);
});

it('refuses inferred evidence, which only inferences.yaml may hold', () => {
  expect(faultsAfter({ [file]: ['{quote: tempests}', '{quote: tempests, basis: inferred}'] })).toEqual([
    `${file}:23: unknown basis; evidence is stated or paraphrased`,
  ]);
});
