import { expect, it } from 'vitest';
import { choosePage, freePage, PAGES } from '../../src/figure/chosen-page';

const asIs = { orientation: undefined, margin: undefined };

it('turns a page where that is asked, and keeps it otherwise', () => {
  const { slide } = PAGES;
  expect(choosePage(slide, asIs)).toEqual(slide);
  expect(choosePage(slide, { ...asIs, orientation: 'landscape' })).toEqual(slide);
  expect(choosePage(slide, { ...asIs, orientation: 'portrait' })).toEqual({
    width: 720,
    height: 1280,
    margin: 36,
  });
});

it('takes any margin, even none', () => {
  expect(choosePage(PAGES.a4, { ...asIs, margin: 0 }).margin).toBe(0);
});

it('gives a page of any size a margin in proportion', () => {
  expect(freePage(900, 600)).toEqual({ width: 900, height: 600, margin: 30 });
});
