import { afterEach, describe, expect, it } from 'vitest';
import { loadLanguage } from '../../../src/language/languages';
import { speak } from '../../../src/language/spoken';
import { keyName } from '../../../src/panels/help/key-names';

afterEach(() => speak());

describe('a key', () => {
  it.each([
    ['h', 'H'],
    ['Shift+h', 'Shift + H'],
    ['Shift+ ', 'Shift + Space'],
    ['Shift+ArrowUp', 'Shift + Up'],
    ['Control+z', 'Ctrl + Z'],
    ['+', '+'],
    ['{', 'Shift + ['],
    ['PageDown', 'PgDn'],
    ['Escape', 'Esc'],
  ])('%s is called %s', (key, name) => {
    expect(keyName(key)).toBe(name);
  });

  it('has its name in the language of the reader', async () => {
    speak(await loadLanguage('ru'));
    expect(keyName('Shift+ArrowLeft')).toBe('Shift + Влево');
  });
});
