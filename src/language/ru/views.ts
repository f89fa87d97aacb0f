/** The graph in words: summary, outline and table, and the switch between them. */
export const VIEWS = {
  'All of them hang together.': 'Все они связаны между собой.',
  Basis: 'Основание',
  'As plain list': 'Простым списком',
  'Best connected': 'Больше всего связей',
  'Best connected, with the number of nodes that they are linked with:':
    'Больше всего связей у этих узлов (число – со сколькими узлами они связаны):',
  'Best connected: {names}.': 'Больше всего связей: {names}.',
  'Copy as CSV': 'Скопировать как CSV',
  'Filters hide {count} node.|Filters hide {count} nodes.':
    'Фильтры скрывают {count} узел.|Фильтры скрывают {count} узла.|Фильтры скрывают {count} узлов.',
  'Find in the rows': 'Найти в строках',
  From: 'Откуда',
  Group: 'Сгруппировать',
  'How the graph is shown (V)': 'Как показан граф (V)',
  'Key words': 'Ключевые слова',
  'Kinds of nodes': 'Виды узлов',
  Links: 'Связи',
  'Links in': 'Входящие связи',
  'Links of the graph': 'Связи графа',
  'Links out': 'Исходящие связи',
  List: 'Список',
  'Next page': 'Следующая страница',
  'No node is shown.': 'Ни один узел не показан.',
  'No row has “{query}” in it.': 'Ни в одной строке нет «{query}».',
  'Nodes of the graph': 'Узлы графа',
  'Once more: to {name}': 'Ещё раз: к узлу «{name}»',
  'Outline of the graph': 'Структура графа',
  'Pages of the table': 'Страницы таблицы',
  'Part {number}, with “{name}”': 'Часть {number}, с узлом «{name}»',
  'Previous page': 'Предыдущая страница',
  Relation: 'Отношение',
  'Rows {first} to {last} of {all}': 'Строки с {first} по {last} из {all}',
  'Show all rows': 'Показать все строки',
  'Show {count} more node|Show {count} more nodes':
    'Показать ещё {count} узел|Показать ещё {count} узла|Показать ещё {count} узлов',
  'Shown: {nodes} of {allNodes} nodes, {links} of {allLinks} links.':
    'Показано узлов: {nodes} из {allNodes}, связей: {links} из {allLinks}.',
  'Sort by': 'Упорядочить',
  'Summary of the graph': 'Граф в нескольких словах',
  Table: 'Таблица',
  'Table of': 'Таблица',
  'The browser did not let the table be copied.': 'Браузер не дал скопировать таблицу.',
  'The table is in the clipboard.': 'Таблица скопирована в буфер обмена.',
  'This view could not be loaded. Reload the page to try again.':
    'Этот вид не удалось загрузить. Перезагрузите страницу, чтобы попробовать снова.',
  To: 'Куда',
  'View of the graph': 'Вид графа',
  'Without links': 'Без связей',
  'above already': 'уже выше',
  'by kind': 'по виду',
  'by separate part': 'по отдельным частям',
  'in document order': 'в порядке документа',
  'not counted on {date}': 'не учитывается на {date}',
  'taken away': 'убрано',
  'the next view: picture, outline, table, commands': 'следующий вид: рисунок, структура, таблица, команды',
  'They are {count} separate part.|They are {count} separate parts.':
    'Это {count} отдельная часть.|Это {count} отдельные части.|Это {count} отдельных частей.',
  'and {count} more kind|and {count} more kinds': 'и ещё {count} вид|и ещё {count} вида|и ещё {count} видов',
  '{count} node has no links.|{count} nodes have no links.':
    'Без связей {count} узел.|Без связей {count} узла.|Без связей {count} узлов.',
  '{count} node is folded into others.|{count} nodes are folded into others.':
    'Свёрнут внутри других {count} узел.|Свёрнуты внутри других {count} узла.|Свёрнуто внутри других {count} узлов.',
  '{count} node is hidden by hand.|{count} nodes are hidden by hand.':
    'Вручную скрыт {count} узел.|Вручную скрыты {count} узла.|Вручную скрыто {count} узлов.',
  '{count} node is outside the neighbourhood.|{count} nodes are outside the neighbourhood.':
    'Вне окружения {count} узел.|Вне окружения {count} узла.|Вне окружения {count} узлов.',
} as const;
