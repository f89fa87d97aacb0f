/** What nobody foresaw, and how to go on. */
export const BROKEN = {
  'What you see still works. If anything looks wrong, save your work and reload.':
    'То, что вы видите, по-прежнему работает. Если что-то выглядит не так, сохраните работу и перезагрузите страницу.',
  'Something went wrong that should not have: {error}':
    'Случилось то, чего не должно было случиться: {error}',
  'What to do': 'Что делать',
  'The document could not be shown.': 'Документ не удалось показать.',
  'Reload the page': 'Перезагрузить страницу',
  'Open the start page': 'Открыть начальную страницу',
  'Copy the details': 'Скопировать подробности',
  'Save your file|Save your {count} files':
    'Сохранить ваш файл|Сохранить ваши {count} файла|Сохранить ваши {count} файлов',
  'They name the version, the browser and the error; the document and your files are not in them.':
    'Они называют версию, браузер и ошибку; документа и ваших файлов в них нет.',
  'In the clipboard.': 'В буфере обмена.',
  'The browser did not let that be copied; select it and copy it yourself.':
    'Браузер не дал это скопировать; выделите и скопируйте сами.',
} as const;
