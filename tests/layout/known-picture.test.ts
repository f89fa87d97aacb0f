import { expect, it } from 'vitest';
import { organic } from '../../src/layout/organic';
import { input, picture } from './known-picture';

it('is the same in Node as everywhere', () => {
  expect(organic.layOut(input, { seed: 2 })).toEqual(picture);
});
