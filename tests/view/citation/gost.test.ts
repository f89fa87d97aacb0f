import { expect, test } from 'vitest';
import { gost } from '../../../src/view/citation/gost';
import { toText } from '../../../src/view/citation/parts';
import { ENTRY, page } from './examples';

test('a part of a site is written as in the standard’s example of one', () => {
  const memoir = page({
    author: 'Лэтчфорд Е. У.',
    title: 'С Белой армией в Сибири',
    container: 'Восточный фронт армии адмирала А. В. Колчака',
    accessed: '2007-08-23',
    url: 'http://east-front.narod.ru/memo/latchford.htm',
  });
  // the standard adds a year in brackets that the page itself does not give
  expect(toText(gost(memoir))).toBe(
    'Лэтчфорд Е. У. С Белой армией в Сибири [Электронный ресурс] // Восточный фронт армии адмирала А. В. Колчака : ' +
      '[сайт]. URL: http://east-front.narod.ru/memo/latchford.htm (дата обращения: 23.08.2007).',
  );
  expect(toText(gost({ ...memoir, issued: '2004' }))).toContain(' : [сайт]. 2004. URL: ');
});

test('a part without author and date has neither, as in the standard’s example of a list on a firm’s site', () => {
  const list = page({
    title: 'Список документов «Информационно-справочной системы архивной отрасли»',
    container: 'Консалтинговая группа «Термика»',
    accessed: '2007-11-16',
    url: 'http://www.termika.ru/dou/progr/spisok24.html',
  });
  expect(toText(gost(list))).toBe(
    'Список документов «Информационно-справочной системы архивной отрасли» [Электронный ресурс] // ' +
      'Консалтинговая группа «Термика» : [сайт]. URL: http://www.termika.ru/dou/progr/spisok24.html ' +
      '(дата обращения: 16.11.2007).',
  );
});

test('an entry of the atlas says what it is, which data it stands in and what it rests on', () => {
  const entry = {
    ...ENTRY,
    title: 'Больше паромов',
    form: 'Цель B(4)',
    about: 'источник: Заметка (Автор неизвестен, без даты)',
  };
  expect(toText(gost(entry))).toBe(
    'Больше паромов [Электронный ресурс] : цель B(4) // Policy Atlas : [сайт]. Версия данных: 0123456789ab. ' +
      'Источник: Заметка (Автор неизвестен, без даты). ' +
      'URL: https://atlas.example/#/tide-plan?select=aim-4 (дата обращения: 08.03.2026).',
  );
});
