/** What is said where there is nothing to show, and in graphs without statements. */
export const EMPTY = {
  'This graph holds no statements, so nothing is stated about a place. A dossier would list what names it and what reaches it through membership.':
    'В этом графе нет высказываний, поэтому о местах ничего не сказано. В досье было бы то, что называет место, и то, что касается его через членство.',
  'This graph holds no statements, so nothing is named together. A table would show what each names, and every gap.':
    'В этом графе нет высказываний, поэтому ничего не названо вместе. В таблице было бы видно, что называет каждое, и все пропуски.',
  'No statement is shown, so there is nothing to count. Loosen the filters and ask again.':
    'Не показано ни одного высказывания, считать нечего. Ослабьте фильтры и спросите снова.',
  'This graph has no links, so no two things are connected.':
    'В этом графе нет связей, поэтому ничто ни с чем не связано.',
  'The best chain of links between two nodes. Each link is shown with what the file says of it.':
    'Лучшая цепочка связей между двумя узлами. У каждой связи показано, что о ней сказано в файле.',
  'Nothing was done yet. Filters, focus, hiding, opening, moving and layout become steps here.':
    'Пока ничего не сделано. Фильтры, окружение, скрытие, раскрытие, перемещение и расположение становятся здесь шагами.',
  'Show the filters': 'Показать фильтры',
  'To the graph': 'К графу',
  'Not named in this document. Did you mean one of these?':
    'В этом документе так ничего не названо. Может быть, это?',
  'Each shape is a node of the file, each line a link between two of them. Select any of them: the details show what the file says of it.':
    'Каждая фигура — узел из файла, каждая линия — связь между двумя узлами. Выберите что угодно: в подробностях видно, что об этом сказано в файле.',
  'Counted over the {nodes} nodes shown, of {all} in the graph. What is filtered, hidden or folded does not count, nor do bridges.':
    'Посчитано по узлам, которые показаны ({nodes} из {all} в графе). Отфильтрованное, скрытое и свёрнутое не считается, мостики тоже.',
  'How many other nodes it is linked with; several links between the same two count as one. They tell what the file links, not what is important.':
    'Со сколькими другими узлами он связан; несколько связей между одними и теми же двумя считаются за одну. Видно, что связывает файл, а не что важно.',
  'The share of all pairs of other nodes whose shortest way along links leads through it, from 0 to 1; where there are several shortest ways, they share. It tells what holds the picture together.':
    'Доля всех пар других узлов, кратчайший путь между которыми по связям ведёт через него, от 0 до 1; если кратчайших путей несколько, они делят её. Видно, на чём держится рисунок.',
  'Nodes linked more with one another than with the rest, found by the method of Louvain and named by the best connected of them. Another method may draw other borders.':
    'Узлы, связанные между собой больше, чем с остальными: найдены методом Лувена и названы по узлу с наибольшим числом связей. Другой метод может провести другие границы.',
} as const;
