import { describe, expect, it } from 'vitest';
import { AnchoredText } from '../../../src/graph/anchoring/anchored-text';
import { EIGHTFOLD, growthOf } from '../../growth';
import { madeSource } from './made-source';

const anchor = (items: number) => {
  const { document, text } = madeSource(5, items);
  return () => new AnchoredText(document, text, '').blocks();
};

describe('anchoring', () => {
  it(
    'takes less than eight times the work for four times the text and key words',
    { timeout: 60_000 },
    async () => {
      expect(await growthOf([anchor(60), anchor(240)])).toBeLessThan(EIGHTFOLD);
    },
  );

  const HOSTILE: Record<string, string> = {
    'dots without end': `a${'.'.repeat(30_000)}`,
    'one line of words': 'word '.repeat(40_000),
    'empty lines': '\n'.repeat(200_000),
    blanks: ' '.repeat(200_000),
    'broken words': 'a-\n'.repeat(60_000),
    'closing brackets': `a.${')'.repeat(100_000)} b`,
    semicolons: 'a; '.repeat(60_000),
    markers: '1. '.repeat(60_000),
    'marks on one letter': `a${'\u0301'.repeat(100_000)}`,
    'one key word again and again': 'Norland '.repeat(25_000),
  };

  it.each(Object.entries(HOSTILE))(
    'answers to %s',
    (_name, text) => {
      const { document } = madeSource(5);
      expect(new AnchoredText(document, text, '').anchoring.isOther).toBe(true);
    },
    10_000,
  );
});
