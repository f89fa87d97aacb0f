import { describe, expect, it } from 'vitest';
import { fitLabel, LINE, wrapText, type Measure } from '../../src/look/wrap-label';
import fc from '../properties';

/** Narrow and wide letters, as in a real font; an ellipsis is as wide as an em. */
const measure: Measure = (text, size) =>
  [...text].reduce((sum, letter) => sum + (letter === '…' ? 1 : /[ilt.,']/.test(letter) ? 0.3 : 0.6), 0) *
  size;
const atTen = (text: string) => measure(text, 10);

const word = fc.string({
  unit: fc.constantFrom(...'abilmtw', 'ж', 'Щ', '-', ','),
  minLength: 1,
  maxLength: 14,
});
const label = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
const box = fc.record({
  width: fc.integer({ min: 24, max: 200 }),
  height: fc.integer({ min: 8, max: 60 }),
  sizes: fc.constantFrom<number[]>([12, 11, 10], [10], [12.5, 9]),
});

describe('a wrapped text', () => {
  it('stays on one line where there is room', () => {
    expect(wrapText('United Nations', 200, atTen)).toEqual(['United Nations']);
  });

  it('breaks into balanced lines, not into a full one and a short word', () => {
    expect(wrapText('Strengthening BRICS, the SCO and others', 200, atTen)).toEqual([
      'Strengthening BRICS,',
      'the SCO and others',
    ]);
  });

  it('keeps every word, in order', () => {
    fc.assert(
      fc.property(label, fc.integer({ min: 20, max: 300 }), (text, width) => {
        expect(wrapText(text, width, atTen).join(' ')).toBe(text);
      }),
    );
  });

  it('takes no more lines than without balance, and none is too wide but a single word', () => {
    fc.assert(
      fc.property(label, fc.integer({ min: 20, max: 300 }), (text, width) => {
        const lines = wrapText(text, width, atTen);
        for (const line of lines) if (atTen(line) > width) expect(line).not.toContain(' ');
        expect(lines.length).toBeLessThanOrEqual(greedyLines(text, width));
      }),
    );
  });
});

function greedyLines(text: string, width: number): number {
  let [count, line] = [1, ''];
  for (const next of text.split(' ')) {
    const longer = line ? `${line} ${next}` : next;
    if (line && atTen(longer) > width) count += 1;
    line = line && atTen(longer) > width ? next : longer;
  }
  return count;
}

describe('a label fitted into a box', () => {
  it('is set at the largest size at which it fits', () => {
    const fit = fitLabel('Near Abroad', { width: 60, height: 20, sizes: [12, 11, 10, 9, 8] }, measure);
    expect(fit).toEqual({ lines: ['Near Abroad'], size: 9 });
  });

  it('is cut with an ellipsis when even the smallest size is too large', () => {
    const text = 'Commonwealth of Independent States and their neighbours';
    const { lines, size } = fitLabel(text, { width: 90, height: 24, sizes: [12, 10] }, measure);
    expect(size).toBe(10);
    expect(lines).toHaveLength(2);
    expect(lines.at(-1)).toMatch(/\S…$/);
    expect(text.startsWith(lines.join(' ').slice(0, -1))).toBe(true);
  });

  it('cuts a word that is wider than the box', () => {
    const { lines } = fitLabel('Nichtangriffsvertragsbruch', { width: 60, height: 40, sizes: [10] }, measure);
    expect(lines[0]).toMatch(/^Nicht.*…$/);
  });

  it('is never wider than its box, nor higher unless one line is', () => {
    fc.assert(
      fc.property(label, box, (text, given) => {
        const { lines, size } = fitLabel(text, given, measure);
        for (const line of lines) expect(measure(line, size)).toBeLessThanOrEqual(given.width);
        expect(lines.length === 1 || lines.length * size * LINE <= given.height).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('shows all of the text or says by an ellipsis that it does not', () => {
    fc.assert(
      fc.property(label, box, (text, given) => {
        const shown = fitLabel(text, given, measure).lines.join(' ');
        expect(shown === text || shown.includes('…')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
