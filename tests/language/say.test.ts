import { afterEach, describe, expect, it } from 'vitest';
import { languageFor, loadLanguage } from '../../src/language/languages';
import { say, sayParts } from '../../src/language/say';
import { sayNumber } from '../../src/language/say-number';
import { speak } from '../../src/language/spoken';

afterEach(() => speak());

describe('the program', () => {
  it('speaks English by itself', () => {
    expect(say('Close')).toBe('Close');
    expect(sayNumber(1600)).toBe('1,600');
  });

  it('speaks Russian when its words are loaded, with numbers as they are written there', async () => {
    speak(await loadLanguage('ru'));
    expect(say('Close')).toBe('Закрыть');
    expect(sayNumber(12345).replace(/\s/g, ' ')).toBe('12 345');
  });

  it('shows in the trial language what is said, from right to left', async () => {
    const trial = await loadLanguage('ar-XB');
    speak(trial);
    expect(trial?.direction).toBe('rtl');
    expect(say('Close')).toBe('⟦Close··⟧');
  });

  it('gives messages in parts for what is more than text', () => {
    expect(sayParts('Close')).toEqual([{ text: 'Close' }]);
  });
});

describe('the first language', () => {
  it.each([
    [['ru-RU', 'en'], 'ru'],
    [['de', 'ru'], 'ru'],
    [['de-AT'], 'en'],
    [[], 'en'],
  ])('for a reader of %j is %s', (wanted, language) => {
    expect(languageFor(wanted)).toBe(language);
  });
});
