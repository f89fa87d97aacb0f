/** The help, whose words of the atlas stand in `words.ts`. */
export const HELP = {
  Begin: 'Начало',
  'Reading the picture': 'Как читать рисунок',
  Asking: 'Как спрашивать',
  'Text and source': 'Текст и источник',
  'Without seeing, without a mouse': 'Без зрения, без мыши',
  'Your own graphs': 'Свои графы',
  'What is kept, and what is sent': 'Что хранится и что отправляется',
  'Embed and link': 'Вставка и ссылки',
  Words: 'Слова',
  'About the program': 'О программе',
  'Help: formats, limits, and what is kept': 'Справка: форматы, пределы и что хранится',
  'Contents of the help': 'Содержание справки',
  'Back to the contents': 'К содержанию',

  'The picture shows the graph of a file: each shape is a node, each line a link between two of them. Select anything to see what the file says of it. Nothing you do here leaves your computer.':
    'Рисунок показывает граф из файла: каждая фигура — узел, каждая линия — связь между двумя узлами. Выберите что угодно, и станет видно, что об этом сказано в файле. Ничто из того, что вы здесь делаете, не покидает ваш компьютер.',
  'The tour shows in three steps where things are. These questions run as they stand:':
    'Обзор в три шага показывает, где что находится. На эти вопросы можно нажать и сразу получить ответ:',

  'Shape and border tell kinds apart, the end and the dashes of a line tell what it says: colour never stands alone. This is all that the open document has.':
    'Виды различаются фигурой и рамкой, связи — концом и штрихом линии: цвет никогда не значит ничего в одиночку. Здесь всё, что есть в открытом документе.',
  Lines: 'Линии',
  'What is not seen, and why': 'Чего не видно и почему',
  'Whose words they are': 'Чьи это слова',
  'There are five reasons, which never undo one another. The line below the picture counts them.':
    'Причин пять, и ни одна не отменяет другую. Сколько чего не видно, считает строка под рисунком.',
  Folded: 'Свёрнуто',
  'a topic, group or member inside its statement, until that is opened':
    'предмет, группа или член внутри своего высказывания, пока оно не раскрыто',
  Filtered: 'Отфильтровано',
  'what a filter leaves out; each filter can be paused and removed':
    'то, что убирает фильтр; каждый фильтр можно приостановить и снять',
  Hidden: 'Скрыто',
  'what you took away by hand': 'то, что вы убрали вручную',
  Dimmed: 'Приглушено',
  'what a search or the pointer leaves behind for a moment':
    'то, что на время отступает при поиске или наведении указателя',
  'Outside the focus': 'Вне окружения',
  'what lies further away than the neighbourhood you chose': 'то, что лежит дальше выбранного окружения',
  'How a statement answers a place': 'Как высказывание отвечает на вопрос о месте',

  'The menu “Ask” has four questions:': 'В меню «Спросить» четыре вопроса:',
  'What names the place, what reaches it only through a membership, what is global and what is silent, with a link for every line.':
    'Что называет место, что касается его только через членство, что сказано обо всём мире и что о нём молчит; у каждой строки есть ссылка.',
  'The best chain of evidence between them, in sentences with key words and places.':
    'Лучшая цепочка свидетельств между ними: предложения с ключевыми словами и местами в тексте.',
  'A table in which every number opens its statements, and every empty cell is something not said.':
    'Таблица, в которой каждое число открывает свои высказывания, а каждая пустая клетка — то, о чём не сказано.',
  'Links, betweenness and communities of what is shown, and what these numbers do not mean.':
    'Связи, посредничество и сообщества того, что показано, и чего эти числа не значат.',
  'In words': 'Словами',
  'In the view “Commands” you say what you want, in English or Russian; slips are forgiven, and what is not clear is asked back. Try:':
    'В виде «Команды» можно сказать, что нужно, по-русски или по-английски; описки прощаются, неясное переспрашивается. Попробуйте:',
  'Examples of commands': 'Примеры команд',
  'All that can be said': 'Всё, что можно сказать',
  'links of {name}': 'связи узла {name}',
  'why {one} and {other}': 'почему {one} и {other}',
  'only region {place}': 'только регион {place}',
  'best connected # command': 'больше всего связей',
  'summary # command': 'сводка',
  'undo # command': 'отменить',

  'The outline of a document stands beside the graph, with voices, places and key words. What is selected is marked in it, what is under the pointer lights up in the picture, and the graph can follow the reading.':
    'Структура документа стоит рядом с графом: голоса, места и ключевые слова. Выбранное в ней отмечено, то, что под указателем, подсвечивается на рисунке, а граф может следовать за чтением.',
  'Show the text': 'Показать текст',
  'This graph holds no statements, so there is no text to read.':
    'В этом графе нет высказываний, поэтому нет и текста.',
  'The sentences of a source are not in the data: only places in it, and key words of at most {words} words. If you have the text, open it there. It is recognised by its checksum, in another version by its key words; then every link opens its whole sentence. What is not found is listed, never guessed.':
    'Предложений источника в данных нет: только места в нём и ключевые слова, не больше {words} подряд. Если текст у вас есть, откройте его там же. Он узнаётся по контрольной сумме, а другая редакция — по ключевым словам; тогда у каждой связи открывается её предложение целиком. Ненайденное перечислено и никогда не угадывается.',
  'A text is plain text of at most {size} MB. It stays in this browser until you forget it.':
    'Подходит простой текст размером до {size} МБ. Он остаётся в этом браузере, пока вы его не забудете.',

  'On a small screen one thing is seen at a time; the row at the bottom leads from one to the other. Nothing depends on hovering, and everything the mouse does has a button or a key.':
    'На маленьком экране видно что-то одно; перейти к другому помогает ряд кнопок внизу. Ничто не зависит от наведения, и для всего, что делает мышь, есть кнопка или клавиша.',

  'The graph can be seen, heard and asked in several ways, which keep one selection and one set of filters:':
    'Граф можно смотреть, слушать и расспрашивать по-разному; выбранное и фильтры при этом общие:',
  'The drawing. Arrows follow its links, and each node near you is an element over it.':
    'Рисунок. Стрелки ведут по связям, а каждый узел рядом с вами — отдельный элемент поверх него.',
  'A summary, and below it every node with its links, to be opened and followed.':
    'Сводка, а под ней все узлы со связями, которые можно раскрывать и по которым можно идти.',
  'Nodes or links in rows, to be searched, sorted and saved.':
    'Узлы или связи строками: их можно искать, упорядочивать и сохранять.',
  'A line for what you want, and answers in sentences.': 'Строка для ваших пожеланий и ответы предложениями.',
  'The menu “Theme” has light and dark, more contrast and no motion; as long as you choose nothing, the settings of the system hold, its forced colours too. The menu “Language” has the language of the program and, apart from it, that of names in the graph. Letters grow with the settings of the browser.':
    'В меню «Оформление» — светлая и тёмная тема, больше контраста и отсутствие движения; пока ничего не выбрано, действуют настройки системы, в том числе её принудительные цвета. В меню «Язык» — язык программы и отдельно язык имён в графе. Размер букв следует настройкам браузера.',
  'Single keys can be switched off under “Keys”, where they stand in the way of a screen reader or of voice control.':
    'Если одиночные клавиши мешают программе чтения с экрана или голосовому управлению, их можно выключить в разделе «Клавиши».',

  'Open a file, drop it on the page or paste its text. It is told by its content, read whole or refused with the place and what to do, and sent nowhere. Before it opens you say what its attributes mean.':
    'Откройте файл, перетащите его на страницу или вставьте его текст. Файл узнаётся по содержанию, читается целиком или отклоняется с указанием места и того, что делать, и никуда не отправляется. Прежде чем он откроется, вы скажете, что значат его атрибуты.',
  'read # of a format': 'чтение',
  'written # of a format': 'запись',
  yes: 'да',
  no: 'нет',
  Limits: 'Пределы',
  'At most {size} MB a file, {nodes} nodes, {edges} edges, {attributes} attributes on one of them; {nesting} levels of JSON and YAML, {depth} of XML; {files} files and {unpacked} MB in an archive.':
    'Не больше: файл — {size} МБ, узлов — {nodes}, связей — {edges}, атрибутов у одного из них — {attributes}; уровней вложенности JSON и YAML — {nesting}, XML — {depth}; в архиве файлов — {files}, их размер — {unpacked} МБ.',
  'Up to {count} nodes are drawn; of more you choose a part.':
    'Рисуется узлов: до {count}; если их больше, вы выбираете часть.',

  Sent: 'Отправляется',
  'Nothing that you open, ask or do is sent anywhere. The page asks no other server for anything, and its own only for parts and newer versions of itself.':
    'Ничего из того, что вы открываете, спрашиваете или делаете. Страница ничего не просит у чужих серверов, а у своего — только собственные части и новые версии.',
  'Nothing is sent anywhere. This page holds all that it needs, and asks no server for anything.':
    'Ничего. В этой странице есть всё, что ей нужно, и она ничего не просит ни у какого сервера.',
  'Kept in this browser': 'Хранится в этом браузере',
  'files you opened and how you arranged them, until you delete them there:':
    'открытые вами файлы и то, как вы их расположили, пока вы не удалите их здесь:',
  'the text of a source that you opened, until you forget it beside the text':
    'открытый вами текст источника, пока вы не забудете его рядом с текстом',
  'views that you named, until you forget them there:':
    'виды, которые вы назвали, пока вы не забудете их здесь:',
  'how you set the program: language, contrast, motion, panes and views, and what you chose for pictures and files':
    'ваши настройки: язык, контраст, движение, панели и виды, а также выбранное для рисунков и файлов',
  'the site itself, once the picture is drawn, so that it opens without a connection':
    'сам сайт, когда рисунок уже показан, чтобы он открывался без сети',
  'To clear all of it at once, remove the data of this site in the settings of the browser.':
    'Чтобы убрать всё сразу, удалите данные этого сайта в настройках браузера.',

  'The address holds the whole view: document, filters, selection, layout and language. A view can also stand within another page, where it changes and keeps nothing.':
    'В адресе есть весь вид: документ, фильтры, выбранное, расположение и язык. Вид может стоять и внутри другой страницы; там он ничего не меняет и не хранит.',
  'Messages, for those who make the page': 'Сообщения: для тех, кто делает страницу',
  'An embed hears only the page that it stands in, and only where its address names the origin of that page:':
    'Вставка слышит только страницу, в которой стоит, и только если в её адресе назван источник этой страницы:',
  'From the page': 'От страницы',
  'From the embed': 'От вставки',
  'select the nodes, or the link, with these ids': 'выбрать узлы или связь с этими идентификаторами',
  'show the view of these parameters, as addresses have them':
    'показать вид с этими параметрами, как в адресе',
  'say what is shown': 'сказать, что показано',
  'it listens; the only one that any page may hear':
    'она слушает; единственное сообщение, которое слышит любая страница',
  'what it shows: document, parameters, filters in words, selection, counts':
    'что она показывает: документ, параметры, фильтры словами, выбранное, количества',
  'the ids of what the reader selected': 'идентификаторы того, что выбрал читатель',

  'This is {program}, build {build}; the data of the open document is {hash}.':
    'Это {program}, сборка {build}; данные открытого документа: {hash}.',
  'This is {program}; the data of the open document is {hash}.':
    'Это {program}; данные открытого документа: {hash}.',
  'The program is under the MIT licence, the documents of the atlas under CC BY 4.0, the fonts under the SIL Open Font Licence.':
    'Программа распространяется по лицензии MIT, документы атласа — по CC BY 4.0, шрифты — по SIL Open Font Licence.',
  'If something is wrong, tell whoever keeps this site, with the link to the view. Where the program fails, it shows details to be copied for a report; nothing of your documents is in them.':
    'Если что-то не так, сообщите тому, кто ведёт этот сайт, и приложите ссылку на вид. При сбое программа показывает сведения, которые можно скопировать для сообщения; из ваших документов в них ничего нет.',
} as const;
