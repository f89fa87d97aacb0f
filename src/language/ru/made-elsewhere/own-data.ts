/** Of the meaning of a reader's data, of texts of sources, and of figures. */
export const OWN_DATA = {
  'no country or UN area has the code or name “{text}”':
    'нет страны или района ООН с кодом или именем «{text}»',
  'no country has the code or name “{text}”': 'нет страны с кодом или именем «{text}»',
  'did you mean “{meant}”?': 'может быть, «{meant}»?',
  '“{name}” is empty. Choose the file that holds the text.': '«{name}»: файл пуст. Выберите файл с текстом.',
  '“{name}” has {own} MB; texts of at most {most} MB are opened. Save the document alone as plain text and open that.':
    '«{name}»: {own} МБ; открываются тексты не больше {most} МБ. Сохраните один документ как обычный текст и откройте его.',
  '“{name}” is a PDF. Open it in a reader, copy its text and paste it.':
    '«{name}»: это PDF. Откройте его в программе для чтения, скопируйте текст и вставьте его.',
  '“{name}” is a Word file or an archive. Open it, save it as plain text (UTF-8) and open that, or copy its text and paste it.':
    '«{name}»: это файл Word или архив. Откройте его, сохраните как обычный текст (UTF-8) и откройте текст либо скопируйте текст и вставьте его.',
  '“{name}” is an RTF file. Open it in a word processor, save it as plain text (UTF-8) and open that, or copy its text and paste it.':
    '«{name}»: это файл RTF. Откройте его в текстовом редакторе, сохраните как обычный текст (UTF-8) и откройте текст либо скопируйте текст и вставьте его.',
  '“{name}” is a web page or XML. Open it in the browser, copy its text and paste it.':
    '«{name}»: это веб-страница или XML. Откройте её в браузере, скопируйте текст и вставьте его.',
  '“{name}” is not a text. In the program that made it, save it as plain text (UTF-8) and open that, or copy its text and paste it.':
    '«{name}»: это не текст. В программе, которая его создала, сохраните его как обычный текст (UTF-8) и откройте либо скопируйте текст и вставьте его.',
  '“{name}” is not written in UTF-8. In the program that made it, save it as plain text (UTF-8) and open that, or copy its text and paste it.':
    '«{name}»: текст не в UTF-8. В программе, которая его создала, сохраните его как обычный текст (UTF-8) и откройте либо скопируйте текст и вставьте его.',
  '“{name}” holds no words. Choose the file that holds the text.':
    '«{name}»: в файле нет слов. Выберите файл с текстом.',
  'The page is too small for its margins.': 'Страница слишком мала для своих полей.',
  'The page is too small: the frame leaves no room for the graph.':
    'Страница слишком мала: рамка не оставляет места графу.',
  'There is nothing to draw: nothing is shown.': 'Рисовать нечего: ничего не показано.',
};
