import { describe, expect, it } from 'vitest';
import type { FigureOptions } from '../../src/figure/figure-options';
import { writeSvg } from '../../src/figure/svg/write-svg';
import { EIGHTFOLD, growthOf } from '../growth';
import { madeAtlas } from './made-atlas';
import { figureOf } from './made-picture';

const draw = (count: number, options: Partial<FigureOptions>) => {
  const document = madeAtlas(count);
  return () => writeSvg(figureOf({ document, options }));
};

/** A page on which each node has the same room, however many they are. */
const pageFor = (count: number) => {
  const side = 2000 * Math.sqrt(count / 1000);
  return { width: side, height: side, margin: 20 };
};

const CASES: [string, (count: number) => Partial<FigureOptions>][] = [
  ['every name at full length', () => ({})],
  ['names seen from afar', (count) => ({ page: pageFor(count) })],
  ['names of links', () => ({ namesLinks: true })],
];

describe('a figure', () => {
  it.each(CASES)(
    'with %s takes less than eight times the work for four times the nodes',
    async (_name, options) => {
      expect(await growthOf([draw(250, options(250)), draw(1000, options(1000))])).toBeLessThan(EIGHTFOLD);
    },
    120_000,
  );

  it('of 10,000 nodes with names of links and one very long name is made', { timeout: 60_000 }, () => {
    const document = madeAtlas(10_000);
    document.nodes[0]!.label = { en: 'word '.repeat(20_000) };
    expect(writeSvg(figureOf({ document, options: { namesLinks: true } })).length).toBeGreaterThan(1e6);
  });
});
