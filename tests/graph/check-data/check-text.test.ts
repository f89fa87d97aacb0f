import { expect, it } from 'vitest';
import { checkText } from '../../../src/graph/check-data/check-text';
import type { Quotation } from '../../../src/graph/anchoring/quotations';
import { EIGHTFOLD, growthOf } from '../../growth';
import { unrelatedText } from '../anchoring/made-source';

const quoted = (quote: string): Quotation => ({ quote, statement: 's', keys: [], edges: ['e'] });
const check = (text: string, ...quotes: string[]) => checkText(quotes.map(quoted), text);

it('finds words whatever their case, marks and line breaks, and only whole ones', () => {
  const text = '“Calm\n  WATERS”, it says, and the re-\nturn of the ferry.';
  expect(check(text, 'calm waters', 'return of the ferry').missing).toEqual([]);
  expect(check(text, 'aters', 'the fer').found).toBe(0);
});

it('takes marks alone for themselves', () => {
  expect(check('what?! nothing', '?!').found).toBe(1);
  expect(check('what', '?!').missing).toEqual([{ quote: '?!', edges: ['e'] }]);
});

it('finds a misspelt word by its letters alone', () => {
  const { missing } = check('one\ntwo\nLighthouse', 'Lighthose');
  expect(missing[0]!.near).toEqual({ words: 'Lighthouse', at: [8, 18], line: 3, differing: 1 });
});

it('takes the nearest of several places', () => {
  const text = 'the ports of the inner sea, and the ports of the outer see';
  expect(check(text, 'ports of the outer sea').missing[0]!.near).toMatchObject({
    words: 'ports of the outer see',
    differing: 1,
  });
});

it(
  'takes less than eight times the work for four times the text and quotations',
  { timeout: 60_000 },
  async () => {
    const checking = (size: number) => {
      const text = unrelatedText(1, size);
      const quotes = Array.from({ length: size }, (_, at) => `the security of no ${at} member states`);
      return () => check(text, ...quotes);
    };
    expect(await growthOf([checking(500), checking(2000)])).toBeLessThan(EIGHTFOLD);
  },
);
