/** How an entry of the atlas is cited; what a style writes itself has its own language. */
export const CITATION = {
  '{version}, seen on {date}': '{version}, дата обращения: {date}',
  Bibliography: 'Библиография',
  'Copied.': 'Скопировано.',
  Copy: 'Копировать',
  'Copy bibliography': 'Копировать библиографию',
  'Copy entry': 'Копировать запись',
  'Copy item': 'Копировать элемент',
  'Copy note': 'Копировать сноску',
  'Copy reference': 'Копировать ссылку на источник',
  Data: 'Данные',
  Entry: 'Запись',
  'GOST R 7.0.5': 'ГОСТ Р 7.0.5',
  Item: 'Элемент',
  'It leads to your own file, and so works in this browser only.':
    'Он ведёт к вашему собственному файлу, поэтому работает только в этом браузере.',
  'Link # address': 'Адрес',
  Note: 'Сноска',
  Reference: 'Ссылка на источник',
  'Style # of citation': 'Стиль',
  'The browser did not let it be copied; select the text instead.':
    'Браузер не дал скопировать; выделите текст сами.',
  'The entry is the atlas’s own, without an author or a date. It describes {title} ({author}, {date}); to quote the text itself, cite that text.':
    'Эта запись принадлежит самому атласу, без автора и даты. Описан источник: {title} ({author}, {date}); чтобы привести сам текст, ссылайтесь на него.',
  'The view as it is now': 'Вид, каков он сейчас',
  'What # is cited': 'Что',
} as const;
