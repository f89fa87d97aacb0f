import { expect, it } from 'vitest';
import { visualOrder } from '../../../src/figure/fonts/visual-order';

it('leaves what runs to the right as it is', () => {
  expect(visualOrder('Near Abroad: Ближнее зарубежье, 19(4)')).toBe('Near Abroad: Ближнее зарубежье, 19(4)');
});

it('turns words that run to the left, with the spaces between them', () => {
  expect(visualOrder('UN (אבג דהו) 2')).toBe('UN (והד גבא) 2');
});

it('begins at the right where the first letter does', () => {
  expect(visualOrder('אב Ab 12')).toBe(' Ab 12בא');
});

it('keeps a mark on its letter', () => {
  expect(visualOrder('שָלום')).toBe('םולשָ');
});
