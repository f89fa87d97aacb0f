/** What of a link could not be used, and what a saved page is. */
export const ADDRESS = {
  'A page saved from Policy Atlas on {date}.': 'Страница сохранена из Policy Atlas: {date}.',
  'It holds this document, data {hash}, and the whole program, and needs no network.':
    'В ней этот документ (данные {hash}) и вся программа; сеть ей не нужна.',
  'The link does not hold the places of the moved nodes.': 'В ссылке нет мест передвинутых узлов.',
  'The link has an unknown form.': 'Ссылка имеет неизвестный вид.',
  'The link is too long.': 'Ссылка слишком длинная.',
  "The link's “{part}” could not be read.": 'Часть ссылки «{part}» не удалось прочитать.',
  'This document has no {names}.': 'В этом документе нет: {names}.',
} as const;
