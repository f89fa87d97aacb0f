/** What is most connected, in numbers. */
export const STATISTICS = {
  '{count} community|{count} communities # after in':
    '{count} сообществе|{count} сообществах|{count} сообществах',
  '{count} link|{count} links': '{count} связь|{count} связи|{count} связей',
  '{nodes} and {links} in {communities}.': '{nodes} и {links} в {communities}.',
  Betweenness: 'Посредничество',
  Community: 'Сообщество',
  'Counted over the {nodes} nodes shown, of {all} in the document. What is filtered, hidden or folded does not count, nor do bridges; themes, the editor’s links and memberships count where they are drawn.':
    'Посчитано по узлам, которые показаны ({nodes} из {all} в документе). Отфильтрованное, скрытое и свёрнутое не считается, мостики тоже; темы, связи редактора и членство считаются там, где они нарисованы.',
  'Counting …': 'Идёт подсчёт …',
  'How many other nodes it is linked with; several links between the same two count as one. Links here are what the text says, its editor adds and background facts tell, not importance: a long statement that names much has many.':
    'Со сколькими другими узлами он связан; несколько связей между одними и теми же двумя считаются за одну. Связи — это то, что говорит текст, что добавляет редактор и что известно из справочных фактов, но не важность: у длинного высказывания, где названо многое, связей много.',
  'Most links ({links}): {nodes}.': 'Больше всего связей ({links}): {nodes}.',
  'Most often between others: {nodes}.': 'Чаще всего между другими: {nodes}.',
  'No two of them are linked.': 'Никакие два из них не связаны.',
  'Nodes by their measures': 'Узлы и их показатели',
  'Nodes linked more with one another than with the rest, found by the method of Louvain and named by the best connected of them. Another method may draw other borders; the text draws none.':
    'Узлы, связанные друг с другом больше, чем с остальными; найдены лувенским методом и названы по самому связанному из них. Другой метод может провести другие границы; в тексте их нет.',
  'Nothing is shown, so there is nothing to count. Loosen the filters and ask again.':
    'Ничего не показано, считать нечего. Ослабьте фильтры и спросите снова.',
  'The measures could not be loaded. Is the connection there? Close and ask again.':
    'Показатели не удалось загрузить. Есть ли связь с сетью? Закройте окно и спросите снова.',
  'The share of all pairs of other nodes whose shortest way along links leads through it, from 0 to 1; where there are several shortest ways, they share. It tells what holds the picture together, not what the text holds important.':
    'Какая доля всех пар других узлов имеет кратчайший путь по связям через этот узел, от 0 до 1; если кратчайших путей несколько, доля делится между ними. Это говорит о том, что держит рисунок вместе, а не о том, что важно в тексте.',
  'What these numbers say, and what they do not': 'О чём эти числа говорят, а о чём нет',
} as const;
