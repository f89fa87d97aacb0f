import { expect, it } from 'vitest';
import { momentWords } from '../../../src/panels/start/moment-words';

it('a moment is told in days and minutes, and what is none stays as it is', () => {
  expect(momentWords(new Date(2026, 10, 29, 21, 5).toISOString())).toBe('29 Nov 2026, 21:05');
  expect(momentWords('long ago')).toBe('long ago');
});
