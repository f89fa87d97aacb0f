import { expect, it } from 'vitest';
import { textIn } from '../../src/graph/labels';

it('gives the text of the language', () => {
  expect(textIn({ en: 'Africa', ru: 'Африка' }, 'ru')).toEqual({ text: 'Африка', language: 'ru' });
});

it('falls back to English and says so', () => {
  expect(textIn({ en: 'Africa' }, 'ru')).toEqual({ text: 'Africa', language: 'en' });
});

it.each(['constructor', '__proto__', 'toString'])('does not take %s for a language', (language) => {
  expect(textIn({ en: 'Africa' }, language)).toEqual({ text: 'Africa', language: 'en' });
});
