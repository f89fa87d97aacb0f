/** New versions, and the page that says that the program does not run inside others. */
export const OFFLINE = {
  'A new version is ready.': 'Готова новая версия.',
  Later: 'Позже',
  'Open in a window of its own': 'Открыть в отдельном окне',
  'Policy Atlas does not run inside another page.': 'Policy Atlas не работает внутри другой страницы.',
  'Reload # to the new version': 'Перезагрузить',
  'Show it here, to be read only': 'Показать здесь только для чтения',
  'The page around it could otherwise lead your hand to what you do not see.':
    'Иначе страница вокруг него могла бы направить вашу руку туда, чего вы не видите.',
  Version: 'Версия',
} as const;
