import { describe, expect, it } from 'vitest';
import { MadeCatalogue } from '../../src/language/translate-made';

const catalogue = new MadeCatalogue(
  {
    'the file is empty': 'файл пуст',
    'expected “{sign}”': 'ожидалось «{sign}»',
    '{made}, found “{found}”': '{made}, а найдено «{found}»',
    'more than {most} nodes': 'больше {most} узлов',
    '{made}: not kept ({count} times)':
      '{made}: не сохранено ({count} раз)|{made}: не сохранено ({count} раза)|{made}: не сохранено ({count} раз)',
    'element <{name}>': 'элемент <{name}>',
    '{count} value is odd|{count} values are odd': '{count} странное|{count} странных|{count} странных',
  },
  'ru',
);

describe('a message that was made in English', () => {
  it.each([
    ['the file is empty', 'файл пуст'],
    ['expected “=”', 'ожидалось «=»'],
    ['expected “=”, found “]”', 'ожидалось «=», а найдено «]»'],
    ['expected “a” or “b”', 'ожидалось «a” or “b»'],
    ['expected “”', 'ожидалось «»'],
    ['more than 500,000 nodes', 'больше 500 000 узлов'],
    ['element <a\nb>: not kept (3 times)', 'элемент <a\nb>: не сохранено (3 раза)'],
    ['1 value is odd', '1 странное'],
    ['1,005 values are odd', '1 005 странных'],
  ])('%j is found by its template, with its values as they are', (message, said) => {
    expect(catalogue.translate(message)?.replace(/\s/g, ' ')).toBe(said.replace(/\s/g, ' '));
  });

  it.each([
    'the file is empty.',
    'more than many nodes',
    'something: not kept (3 times)',
    'expected “=”, so',
    'constructor',
    '',
  ])('%j was made from no template', (message) => {
    expect(catalogue.translate(message)).toBeUndefined();
  });
});
