import { expect, it } from 'vitest';
import { byText } from '../../src/graph/by-text';

it('sorts names as English does, and numbers in them by their value', () => {
  const names = ['19(10)', 'Zambia', 'Åland', '19(9)', 'Aland', 'Östland', 'Oman'];
  expect(names.sort(byText)).toEqual(['19(9)', '19(10)', 'Aland', 'Åland', 'Oman', 'Östland', 'Zambia']);
});
