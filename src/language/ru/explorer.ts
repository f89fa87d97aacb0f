/** Walking over the drawing by the keyboard, and what is read out on the way. */
export const EXPLORER = {
  'graph explorer': 'обозреватель графа',
  'Graph of {title}': 'Граф: {title}',

  '{name}, {kind}': '{name}, {kind}',
  '{name}, {kind}, {number} of {total}, {links}': '{name}, {kind}, {number} из {total}, {links}',
  '{name}, {kind}, not shown': '{name}, {kind}, не показано',
  '{line}. {count} more inside, folded|{line}. {count} more inside, folded':
    '{line}. Внутри свёрнут ещё {count} узел|{line}. Внутри свёрнуто ещё {count} узла|{line}. Внутри свёрнуто ещё {count} узлов',
  'no links': 'нет связей',
  '{count} link: {out} out, {in} in|{count} links: {out} out, {in} in':
    '{count} связь: исходящих {out}, входящих {in}|{count} связи: исходящих {out}, входящих {in}|{count} связей: исходящих {out}, входящих {in}',
  '{count} link out|{count} links out':
    '{count} исходящая связь|{count} исходящие связи|{count} исходящих связей',
  '{count} link in|{count} links in': '{count} входящая связь|{count} входящие связи|{count} входящих связей',
  '{count} link without direction|{count} links without direction':
    '{count} связь без направления|{count} связи без направления|{count} связей без направления',
  '{count} link: {out} out, {in} in, {both} without direction|{count} links: {out} out, {in} in, {both} without direction':
    '{count} связь: исходящих {out}, входящих {in}, без направления {both}|{count} связи: исходящих {out}, входящих {in}, без направления {both}|{count} связей: исходящих {out}, входящих {in}, без направления {both}',
  '{relation}: {name}': '{relation}: {name}',
  '“{from}” {relation} “{to}”, {number} of {total}': '«{from}» — {relation}: «{to}», {number} из {total}',
  '{line}; {basis}': '{line}; {basis}',
  '{line}; {basis}: “{quotation}”': '{line}; {basis}: «{quotation}»',

  'The view moved up.': 'Вид сдвинут вверх.',
  'The view moved down.': 'Вид сдвинут вниз.',
  'The view moved left.': 'Вид сдвинут влево.',
  'The view moved right.': 'Вид сдвинут вправо.',
  'Space selects a node.': 'Пробел выбирает узел.',
  'This is where you began.': 'Отсюда вы начали.',
  'No such link here.': 'Такой связи здесь нет.',
  'All links: {links}': 'Все связи: {links}',
  'Links out: {links}': 'Только исходящие: {links}',
  'Links in: {links}': 'Только входящие: {links}',
  'Nothing is selected. {count} node is shown.|Nothing is selected. {count} nodes are shown.':
    'Ничего не выбрано. Показан {count} узел.|Ничего не выбрано. Показано {count} узла.|Ничего не выбрано. Показано {count} узлов.',
  '{line}. {count} node is shown.|{line}. {count} nodes are shown.':
    '{line}. Показан {count} узел.|{line}. Показано {count} узла.|{line}. Показано {count} узлов.',
  '{line}. You came from “{name}”. {count} node is shown.|{line}. You came from “{name}”. {count} nodes are shown.':
    '{line}. Вы пришли из «{name}». Показан {count} узел.|{line}. Вы пришли из «{name}». Показано {count} узла.|{line}. Вы пришли из «{name}». Показано {count} узлов.',

  'read the previous or next link of the selected node; Space or Enter then follows it':
    'прочитать предыдущую или следующую связь выбранного узла; затем пробел или Enter ведёт по ней',
  'to the previous or next kind of link': 'к предыдущему или следующему виду связей',
  'to the first or last link of the node': 'к первой или последней связи узла',
  'ten links back or on': 'на десять связей назад или вперёд',
  'back along the path you walked': 'назад по пройденному пути',
  'read all links, only those out, only those in': 'читать все связи, только исходящие, только входящие',
  'say where I am': 'сказать, где я',
  'the best connected nodes': 'узлы с наибольшим числом связей',
  'follow the link': 'пойти по связи',
  'the selected node in the outline': 'выбранный узел в структуре',

  'The best connected nodes': 'Узлы с наибольшим числом связей',
  'Of what is shown. Choose one to go to it.': 'Среди показанного. Выберите узел, чтобы перейти к нему.',
  'Nothing is shown that could be chosen.': 'Не показано ничего, что можно было бы выбрать.',
  'From link to link': 'От связи к связи',
  'How much is read out': 'Сколько читать вслух',
  'Short # of what is read out': 'Кратко',
  'Normal # of what is read out': 'Обычно',
  'Full # of what is read out': 'Подробно',
} as const;
