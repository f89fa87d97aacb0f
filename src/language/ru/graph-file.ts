/** Saving the graph. */
export const GRAPH_FILE = {
  'The first letters of a format choose it.': 'Первые буквы формата выбирают его.',
  'All that was opened of the file': 'Всё, что открыто из файла',
  'Copy as text': 'Копировать как текст',
  'Counted with {count} place that attributes name; other programs get them as these attributes.|Counted with {count} places that attributes name; other programs get them as these attributes.':
    'Вместе с {count} местом из атрибутов; другие программы получат его как эти атрибуты.|Вместе с {count} местами из атрибутов; другие программы получат их как эти атрибуты.|Вместе с {count} местами из атрибутов; другие программы получат их как эти атрибуты.',
  'File name': 'Имя файла',
  'For other programs': 'Для других программ',
  'It cannot be written: {reason}': 'Записать нельзя: {reason}',
  'Keeps everything': 'Сохраняет всё',
  'Looking … # what is lost': 'Проверяется …',
  'Not kept as it is': 'Что изменится или пропадёт',
  'Nothing: the format holds all of it.': 'Ничего: формат вмещает всё.',
  'Save the graph': 'Сохранить граф',
  'The browser did not let it be copied; save it as a file.': 'Браузер не дал скопировать; сохраните файлом.',
  'The graph is in the clipboard.': 'Граф в буфере обмена.',
  'The whole graph': 'Весь граф',
  'What is shown now': 'То, что показано сейчас',
  'What the format cannot hold': 'Чего формат не вмещает',
} as const;
