import { expect, it } from 'vitest';
import { parseWording, plainWording } from '../../src/graph/inline-marks';

it('parts a wording into plain words and marked ones', () => {
  expect(parseWording('Stronger [SCO](organisation:sco) and [Near Abroad](region:near-abroad).')).toEqual([
    { text: 'Stronger ' },
    { text: 'SCO', id: 'organisation:sco' },
    { text: ' and ' },
    { text: 'Near Abroad', id: 'region:near-abroad' },
    { text: '.' },
  ]);
});

it.each(['plain', '[no id]', '[a](b)', '[a] (organisation:sco)', '[](organisation:sco)', '<b>x</b>'])(
  'leaves "%s" as it is',
  (wording) => expect(parseWording(wording)).toEqual([{ text: wording }]),
);

it('has no parts for an empty wording', () => {
  expect(parseWording('')).toEqual([]);
});

it('reads without marks', () => {
  expect(plainWording('the [UN](organisation:un) Charter')).toBe('the UN Charter');
});
