import { expect, it } from 'vitest';
import { faultsAfter } from '../../formats/island-files';

const file = 'charter/statements.yaml';
const replaceLast = (edge: string) => faultsAfter({ [file]: ['- concerns: region:africa', `- ${edge}`] });

it.each(['country:ZA', 'group:sailors', 'organisation:lighthouse'])(
  'asks what of %s is opposed',
  (target) => {
    const advice = 'add aspect: what of it, in one to three words, as in "dominance"';
    expect(replaceLast(`opposes: ${target}`)).toEqual([
      `${file}:24: opposes "${target}" without aspect; ${advice}`,
    ]);
    expect(replaceLast(`opposes: ${target}\n      aspect: piracy`)).toEqual([]);
  },
);

it('asks for the aspect of a risk, but not of a topic', () => {
  expect(replaceLast('regardsAsRisk: country:ZA')[0]).toContain('regardsAsRisk "country:ZA" without aspect');
  expect(replaceLast('regardsAsRisk: topic:storms')).toEqual([]);
});

it('keeps relations to the kinds that they lead to', () => {
  expect(replaceLast('advocates: region:africa')).toEqual([
    `${file}:24: advocates cannot lead to a region, "region:africa"; it leads to: topic; where only a mention is certain, use concerns`,
  ]);
});

it('wants exactly one relation for each edge', () => {
  const [fault] = replaceLast('concerns: region:africa\n      rejects: topic:storms');
  expect(fault).toMatch(
    /statements\.yaml:24: expected exactly one relation; an edge is written as one of strengthens, supports/,
  );
});
