/** The list of documents, and what the browser keeps of the reader's own files. */
export const OWN_FILES = {
  '{count} file|{count} files': '{count} файл|{count} файла|{count} файлов',
  '{used} of the {available} that this browser has for this site are used. It may clear them when the disk is short of room: save a copy of what you cannot do without.':
    'Занято {used} из {available}, которые браузер отводит этому сайту. Он может очистить их, когда на диске станет мало места: сохраните копию того, без чего не обойтись.',
  '{used} of the {available} that this browser has for this site are used. It will not clear them by itself.':
    'Занято {used} из {available}, которые браузер отводит этому сайту. Сам он их не очистит.',
  '“{name}” is deleted from this browser.': '«{name}»: удалено из этого браузера.',
  'A newer version of this program keeps that file. Reload the page to open it.':
    'Этот файл хранит более новая версия программы. Чтобы открыть его, загрузите страницу заново.',
  'A newer version of this program keeps this file, and this one does not change it. Reload the page to open it.':
    'Этот файл хранит более новая версия программы, и эта его не изменяет. Чтобы открыть его, загрузите страницу заново.',
  'A newer version of this program keeps this file: how you arrange it here is not kept. Reload the page.':
    'Этот файл хранит более новая версия программы: расстановка, сделанная здесь, не сохраняется. Загрузите страницу заново.',
  'A newer version of this program keeps this file; reload the page to get it.':
    'Этот файл хранит более новая версия программы; чтобы получить её, загрузите страницу заново.',
  'A record of how this was arranged was damaged and is set aside; the last good one took its place.':
    'Запись о расстановке была повреждена и отложена; её место заняла последняя исправная.',
  'All {count} formats': 'Все форматы ({count})',
  'Another window arranged this file as well; its arrangement is kept under “Earlier arrangements”.':
    'Этот файл расставляли и в другом окне; та расстановка сохранена под заголовком «Прежние расстановки».',
  'Arrange it here': 'Расставлять здесь',
  'Caspian Sea': 'Каспийское море',
  'Choose files …': 'Выбрать файлы …',
  'Drop a file here, or several that belong together: a table of nodes and one of edges, a folder, an archive.':
    'Перетащите сюда файл или несколько, что составляют одно целое: таблицу узлов и таблицу связей, папку, архив.',
  'Earlier arrangements': 'Прежние расстановки',
  'Earlier arrangements of {name}': 'Прежние расстановки: {name}',
  'Files of spreadsheets, graph programs and libraries, packed or not. Each is told by its content, whatever it is called.':
    'Файлы электронных таблиц, программ и библиотек для работы с графами, сжатые или нет. Каждый узнаётся по содержанию, как бы он ни назывался.',
  'Formats that are read': 'Читаемые форматы',
  'From a spreadsheet': 'Из электронной таблицы',
  'from another window': 'из другого окна',
  'In this atlas': 'В этом атласе',
  'New name': 'Новое имя',
  'Nothing of yours is here yet. Whatever you open stays in this list with the way you arranged it: what you moved, hid, opened and filtered is as you left it when you come back, tomorrow or after the browser was closed by force.':
    'Ваших файлов здесь пока нет. Всё, что вы откроете, останется в этом списке вместе с расстановкой: что вы передвинули, скрыли, раскрыли и отфильтровали, будет как прежде, когда вы вернётесь, хоть завтра, хоть после аварийного закрытия браузера.',
  'Nothing you open leaves this computer.': 'Ничто из открытого не покидает этот компьютер.',
  'Open a file of your own': 'Открыть свой файл',
  'Open anew': 'Открыть заново',
  'Open now': 'Открыто сейчас',
  'open now': 'открыто сейчас',
  'Open this text': 'Открыть этот текст',
  'opened {moment}': 'открыто {moment}',
  'Paste rows or the text of a file …': 'Вставить строки или текст файла …',
  'Put it back': 'Вернуть',
  'Reading the list …': 'Список читается …',
  'Rows or the text of a file': 'Строки или текст файла',
  'Save a copy': 'Сохранить копию',
  'Save the file': 'Сохранить файл',
  'Save them as CSV': 'Сохранить их как CSV',
  'Save what is damaged': 'Сохранить повреждённое',
  'The browser did not let that be kept.': 'Браузер не дал этого сохранить.',
  'The browser did not let that file be read. Try again, or open the file itself.':
    'Браузер не дал прочитать этот файл. Попробуйте снова или откройте сам файл.',
  'The link leads to somebody’s own file, which is not kept in this browser. Whoever has the file can open it here.':
    'Ссылка ведёт к чьему-то собственному файлу, которого в этом браузере нет. Тот, у кого есть файл, может открыть его здесь.',
  'The list could not be loaded. Is the connection there? Open this page again.':
    'Не удалось загрузить список. Есть ли связь с сетью? Откройте эту страницу ещё раз.',
  'They could not be read.': 'Прочитать их не удалось.',
  'This browser could not keep this file: it is here until the page is closed.':
    'Браузер не смог сохранить этот файл: он будет здесь, пока страница не закрыта.',
  'This browser has no room left: the work on this file goes on, but lasts only until the page is closed.':
    'В браузере не осталось места: работать с этим файлом можно и дальше, но всё пропадёт, когда страница закроется.',
  'This browser keeps nothing here: the work on this file lasts only until the page is closed.':
    'Браузер здесь ничего не хранит: работа с этим файлом пропадёт, когда страница закроется.',
  'This file is open in another window too. What you arrange here is not kept while it is.':
    'Этот файл открыт и в другом окне. Пока это так, расстановка, сделанная здесь, не сохраняется.',
  'This file was deleted from the list of your files: how it is arranged is not kept any more.':
    'Этот файл удалён из списка ваших файлов: его расстановка больше не сохраняется.',
  'Two small tables show which columns are understood.':
    'Две небольшие таблицы показывают, какие столбцы программа понимает.',
  'Up to {size} MB, {nodes} nodes and {edges} edges. A file is read whole or not at all, and then it is said why and where.':
    'До {size} МБ, {nodes} узлов и {edges} связей. Файл читается целиком или не читается совсем, и тогда сказано, почему и где.',
  Volga: 'Волга',
  'What is kept': 'Что хранится',
  'What is read': 'Что читается',
  'What this browser kept of that file is damaged. Under “Documents” it can be opened anew, and its bytes can be saved.':
    'То, что браузер хранил от этого файла, повреждено. В окне «Документы» его можно открыть заново и сохранить его байты.',
  'What this browser kept of this file is damaged, so it does not open as it was. Its bytes can be saved as they are.':
    'То, что браузер хранил от этого файла, повреждено, поэтому прежним он не откроется. Его байты можно сохранить как есть.',
  'Your files': 'Ваши файлы',
} as const;
