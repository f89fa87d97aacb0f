/** What is named with what, and what is not. */
export const COVERAGE = {
  '{count} more': 'ещё {count}',
  '{row} and {column} are never named together.': '{row} и {column} ни разу не названы вместе.',
  'names a country': 'называет страну',
  'names a group': 'называет группу',
  'names a region': 'называет регион',
  'names an organisation': 'называет организацию',
  'No statement {says} together with the theme {names}.':
    'Ни одно высказывание не {says} вместе с темой {names}.',
  'No statement {says} together with the topic {names}.':
    'Ни одно высказывание не {says} вместе с предметом {names}.',
  'No statement under {column} names {row}.': '{row}: не названо ни в одном высказывании вида {column}.',
  'No statement under {names} {says}.': '{names}: ни одно высказывание этого вида не {says}.',
  'No theme is named together with {names}.': '{names}: ни одна тема вместе с ними не названа.',
  'No theme or topic is named together with {names}.':
    '{names}: ни тема, ни предмет вместе с ними не названы.',
  'No topic is named together with {names}.': '{names}: ни один предмет вместе с ними не назван.',
  'speaks of a theme': 'говорит о теме',
  '{counted} of {count} statement are counted, those that the picture shows.|{counted} of {count} statements are counted, those that the picture shows.':
    'Учтено {counted} из {count} высказывания: те, что видны на рисунке.|Учтено {counted} из {count} высказываний: те, что видны на рисунке.|Учтено {counted} из {count} высказываний: те, что видны на рисунке.',
  '{count} statement|{count} statements': '{count} высказывание|{count} высказывания|{count} высказываний',
  '{name}: {count} statement|{name}: {count} statements':
    '{name}: {count} высказывание|{name}: {count} высказывания|{name}: {count} высказываний',
  'A total counts each statement once.': 'Итог считает каждое высказывание один раз.',
  'All {count} statement is counted.|All {count} statements are counted.':
    'Учтено всё: {count} высказывание.|Учтены все {count} высказывания.|Учтены все {count} высказываний.',
  'All topics': 'Все предметы',
  'Among these:': 'Среди них:',
  'as first named': 'как в тексте',
  'by name': 'по имени',
  'by total': 'по итогу',
  'Choose a number: its statements appear here, with the key words they rest on.':
    'Выберите число: здесь появятся его высказывания и ключевые слова, на которых они основаны.',
  'Close its topics': 'Свернуть предметы',
  'Close the cell': 'Закрыть ячейку',
  Columns: 'Столбцы',
  Countries: 'Страны',
  'Each number counts the statements of a kind that {say}; a dot means that none does.':
    'Каждое число показывает, сколько высказываний этого вида {say}; точка значит, что таких нет.',
  'Each number counts the statements that {say} together with a theme; a dot means that none does.':
    'Каждое число показывает, сколько высказываний {say} вместе с темой; точка значит, что таких нет.',
  'Each number counts the statements that {say} together with a theme or topic; a dot means that none does.':
    'Каждое число показывает, сколько высказываний {say} вместе с темой или предметом; точка значит, что таких нет.',
  'Each number counts the statements that {say} together with a topic; a dot means that none does.':
    'Каждое число показывает, сколько высказываний {say} вместе с предметом; точка значит, что таких нет.',
  'Every row and column is empty; show the empty ones to see which.':
    'Все строки и столбцы пусты; покажите пустые, чтобы увидеть, какие.',
  'Filters: {filters}.': 'Фильтры: {filters}.',
  Groups: 'Группы',
  'Kinds of statement': 'Виды высказываний',
  'name a country': 'называют страну',
  'name a group': 'называют группу',
  'name a region': 'называют регион',
  'name an organisation': 'называют организацию',
  'Open its topics': 'Раскрыть предметы',
  'Order of columns': 'Порядок столбцов',
  'Order of rows': 'Порядок строк',
  Organisations: 'Организации',
  Regions: 'Регионы',
  Rows: 'Строки',
  'Show empty rows and columns': 'Показать пустые строки и столбцы',
  'Show these in the picture': 'Показать их на рисунке',
  'Sort by name, or as first named': 'По имени или по первому упоминанию',
  'Sort by total, or as first named': 'По итогу или по первому упоминанию',
  'speak of a theme': 'говорят о теме',
  'Statements of the cell': 'Высказывания ячейки',
  'Statements that name a row together with a column':
    'Высказывания, которые называют строку вместе со столбцом',
  'The document has no countries.': 'В документе нет стран.',
  'The document has no groups.': 'В документе нет групп.',
  'The document has no organisations.': 'В документе нет организаций.',
  'The document has no regions.': 'В документе нет регионов.',
  'The document has no themes.': 'В документе нет тем.',
  'Themes are the editor’s grouping of topics.': 'Темы — это группы предметов, составленные редактором.',
  Total: 'Итого',
  'What is not said': 'О чём не сказано',
} as const;
