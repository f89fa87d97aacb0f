import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pluralForm } from '../../src/language/plural-form';
import { RUSSIAN, russian } from '../../src/language/ru/russian';

const messages = Object.entries(RUSSIAN) as [string, string][];
const namesIn = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!))].sort();

describe('the Russian messages', () => {
  it('have the values of the English ones, in every form', () => {
    const wrong = messages.filter(([english, own]) =>
      own.split('|').some((form) => {
        const asked = namesIn(english).filter((name) => name !== 'count' || !english.includes('|'));
        return (
          namesIn(form)
            .filter((name) => name !== 'count' || !english.includes('|'))
            .join() !== asked.join()
        );
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('have three forms where the English ones have two, and one where they have one', () => {
    const wrong = messages.filter(
      ([english, own]) => own.split('|').length !== (english.includes('|') ? 3 : 1),
    );
    expect(wrong).toEqual([]);
  });

  it('are written in Russian', () => {
    const NO_WORDS = /\{\w+\}|Ctrl|Shift/g; // keys are called so everywhere
    const same = messages.filter(
      ([, own]) => !/[а-яё]/i.test(own) && /[a-z]{4,}/i.test(own.replace(NO_WORDS, '')),
    );
    expect(same).toEqual([]);
  });

  it('stand each in one place', () => {
    const files = readdirSync('src/language/ru').filter(
      (name) => name.endsWith('.ts') && name !== 'russian.ts',
    );
    const keys = files.flatMap((name) => {
      const text = readFileSync(`src/language/ru/${name}`, 'utf8');
      return [...text.matchAll(/^ {2}(?:'((?:[^'\\]|\\.)+)'|"([^"]+)"|(\w+)):/gm)].map((match) =>
        match.slice(1).find(Boolean)!,
      );
    });
    expect(keys.length).toBeGreaterThanOrEqual(messages.length);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('are all said somewhere', () => {
    const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(ts|svelte)$/.test(path) && !path.startsWith('language/ru'))
      .map((path) => readFileSync(`src/${path}`, 'utf8').replace(/\\'/g, "'"))
      .join('\n');
    const isSaid = (english: string) => ["'", '"'].some((mark) => sources.includes(mark + english + mark));
    expect(messages.map(([english]) => english).filter((english) => !isSaid(english))).toEqual([]);
  });

  it.each([
    [1, 'узел'],
    [2, 'узла'],
    [5, 'узлов'],
    [11, 'узлов'],
    [21, 'узел'],
    [104, 'узла'],
  ])('choose the form for %i', (count, form) => {
    expect(pluralForm(['узел', 'узла', 'узлов'], count, 'ru')).toBe(form);
  });

  it('are spoken as Russian', () => {
    expect([russian.language, russian.translate('Close')]).toEqual(['ru', 'Закрыть']);
  });
});
