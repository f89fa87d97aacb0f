import { describe, expect, it } from 'vitest';
import {
  CHOICE_LIMITS,
  DEFAULT_CHOICES,
  readChoices,
  type FigureChoices,
} from '../../../src/state/figure/figure-choices';
import fc from '../../properties';

describe('what is remembered of the choices', () => {
  it('is taken over as it was chosen', () => {
    const chosen: FigureChoices = {
      ...DEFAULT_CHOICES,
      format: 'pdf',
      page: 'paper',
      paper: 'A3',
      margin: 20,
      frame: ['title', 'source'],
      ownAddress: ['qr'],
      theme: 'print',
      today: true,
      letters: 'outlines',
    };
    expect(readChoices(JSON.parse(JSON.stringify(chosen)))).toEqual(chosen);
  });

  it.each([
    ['nothing', undefined],
    ['no object', 'svg'],
    ['null', null],
    [
      'words that are none of the choices',
      { format: 'exe', page: 'A5', theme: 7, frame: ['title', 'spam'], ownAddress: ['title'] },
    ],
    ['numbers beyond their limits', { px: 0, cm: 1e9, dpi: Number.NaN, margin: -1 }],
    ['no truth value', { today: 'yes', namesLinks: 1 }],
  ])('is the default where there is %s', (_, kept) => {
    expect(readChoices(kept)).toEqual(DEFAULT_CHOICES);
  });

  it('makes sense whatever is found', () => {
    const found = fc.record(
      Object.fromEntries(Object.keys(DEFAULT_CHOICES).map((name) => [name, fc.jsonValue()])),
    );
    fc.assert(
      fc.property(found, (kept) => {
        const choices = readChoices(kept);
        expect(readChoices(choices)).toEqual(choices);
        for (const [name, { min, max }] of Object.entries(CHOICE_LIMITS)) {
          const number = choices[name as keyof typeof CHOICE_LIMITS];
          expect(number >= min && number <= max).toBe(true);
        }
      }),
    );
  });

  it('never shares the frame with the default', () => {
    const choices = readChoices(undefined);
    choices.frame.pop();
    expect(readChoices(undefined).frame).toHaveLength(choices.frame.length + 1);
  });
});
