/** The command line: what can be said, and what is answered. */
export const COMMANDS = {
  Commands: 'Команды',
  'Say what you want: “find BRICS”, “links of Africa”, “why China and Africa”.':
    'Скажите, что нужно: «найти БРИКС», «связи Африки», «почему Китай и Африка».',
  Command: 'Команда',
  'Run # a command': 'Выполнить',
  'Clear # the list of answers': 'Очистить',
  'What was said': 'Что было сказано',
  'You # in front of a command': 'Вы',
  'Looking …': 'Поиск…',

  '{from} – {to}: {relation}.': '{from} – {to}: {relation}.',
  '{from} {relation} {to}.': '{from} — {relation}: {to}.',
  'Nothing in this document is called “{name}”.': 'В этом документе ничто не называется «{name}».',
  'Which one is “{name}”? Say its number.': 'Что такое «{name}»? Назовите номер.',
  'No such link.': 'Таких связей нет.',
  'None of its links is shown either.': 'Связи этого узла тоже не показаны.',
  'Background facts, from outside the text:': 'Справочные факты, не из текста:',
  '{count} link is not shown.|{count} links are not shown.':
    'Не показана {count} связь.|Не показаны {count} связи.|Не показано {count} связей.',
  'And {count} more.|And {count} more.': 'И ещё {count}.|И ещё {count}.|И ещё {count}.',
  '{node}: {links}': '{node}: {links}',
  '{node}: {count} link|{node}: {count} links':
    '{node}: {count} связь|{node}: {count} связи|{node}: {count} связей',
  '{node} is hidden.': 'Скрыто: {node}.',
  'Nothing is hidden by hand any more.': 'Вручную больше ничего не скрыто.',
  '{node} and what it is linked with.': '{node} и всё, что с этим связано.',
  'No neighbourhood is chosen any more.': 'Окрестность больше не выбрана.',
  'From {from} to {to} it is {count} link.|From {from} to {to} it is {count} links.':
    '{from} – {to}: {count} связь.|{from} – {to}: {count} связи.|{from} – {to}: {count} связей.',
  'These are one and the same: {node}.': 'Это одно и то же: {node}.',
  'Something else was asked meanwhile.': 'Тем временем спросили о другом.',
  'Nothing in this document connects {from} with {to}.':
    'Ничто в этом документе не связывает эти два узла: {from}; {to}.',
  'Not shown: {kind}.': 'Не показаны: {kind}.',
  'Shown: {kind}.': 'Показаны: {kind}.',
  'Shown of all kinds: {kind}.': 'Показан только этот вид: {kind}.',
  'There is no kind “{name}” here. Kinds: {kinds}.': 'Вида «{name}» здесь нет. Виды: {kinds}.',
  'Only what speaks of {place}.': 'Только то, что говорит об этом месте: {place}.',
  'The document names {count} organisation:|The document names {count} organisations:':
    'В документе названа {count} организация:|В документе названы {count} организации:|В документе названо {count} организаций:',
  'No statement speaks of it. “Region off” shows all again.':
    'Ни одно высказывание об этом не говорит. «Без региона» снова покажет всё.',
  'There is no gap among its regions and themes.': 'Среди его регионов и тем пробелов нет.',
  'Every gap stands in a table of the menu “Ask”: “{table}”.':
    'Все пробелы — в таблице меню «Спросить»: «{table}».',
  'The tour begins.': 'Объяснение начинается.',
  'There is no place “{name}” here.': 'Места «{name}» здесь нет.',
  'No place is chosen any more.': 'Место больше не выбрано.',
  'The filters are reset.': 'Фильтры сброшены.',
  'There is nothing to undo.': 'Отменять нечего.',
  'Undone: {step}.': 'Отменено: {step}.',
  'There is nothing to redo.': 'Повторять нечего.',
  'Redone: {step}.': 'Повторено: {step}.',
  'The document tells no voices apart.': 'Документ не различает голосов.',
  '{voice}: {about}': '{voice}: {about}',
  'Laid out: {layout}.': 'Раскладка: {layout}.',
  'The theme is {theme} now.': 'Тема оформления теперь {theme}.',
  'The program speaks English now.': 'Программа теперь говорит по-русски.',
  'Names are in this language now: {language}.': 'Имена теперь на этом языке: {language}.',
  '“{name}” is none of these: {choices}.': '«{name}»: такого нет, есть {choices}.',
  'The dialog for saving the picture is open.': 'Открыто окно сохранения изображения.',
  '“help” lists what can be said.': '«Справка» перечисляет, что можно сказать.',
  '“{text}” is no command, and no name in this document.':
    '«{text}»: такой команды нет, и имени в документе тоже.',
  '“{text}” is no command. Do you mean one of these? Say its number.':
    '«{text}»: такой команды нет. Имелось в виду что-то из этого? Назовите номер.',
  '{count} node is shown.|{count} nodes are shown.':
    'Показан {count} узел.|Показано {count} узла.|Показано {count} узлов.',
  'There is no number {number} to choose.': 'Номера {number} среди предложенных нет.',
  'That did not work: {error}': 'Не получилось: {error}',

  'find …: go to a node, by its name, number or id': 'найти …: перейти к узлу по имени, номеру или коду',
  'links of …, from …, to …: its links, those out, those in':
    'связи …, от …, к …: все связи узла, исходящие, входящие',
  'why … and …: how two are connected, with the evidence':
    'почему … и …: как связаны двое, с подтверждениями',
  'path … to …: the links from one to the other': 'путь от … до …: связи от одного к другому',
  'best connected: the nodes with the most links': 'больше всего связей: узлы с наибольшим числом связей',
  'what does it state about …, which organisations does it name, what does it not speak of':
    'что говорится о …, какие организации в нём названы, о чём в нём не говорится',
  'hide kind …, show kind …, only kind …: filter by kind of node':
    'скрыть вид …, показать вид …, только вид …: отбор по виду узла',
  'only region …, region off: filter by place': 'только регион …, без региона: отбор по месту',
  'focus on …, leave the focus: a node and what it is linked with':
    'окрестность …, снять окрестность: узел и то, с чем он связан',
  'hide …, show hidden: take a node away, and bring all back':
    'скрыть …, показать скрытое: убрать узел и вернуть всё',
  'reset filters, undo, redo': 'сбросить фильтры, отменить, повторить',
  'summary, where am I, voices: what is shown, where you are, who speaks':
    'сводка, где я, голоса: что показано, где вы, кто говорит',
  'tour: how the picture is read': 'как читать рисунок: объяснение по шагам',
  'layout by order, theme dark, language ru, names ru':
    'раскладка по порядку, тема тёмная, язык en, имена en',
  'save picture, copy link': 'сохранить картинку, скопировать ссылку',
} as const;
