/** What may be amiss in a file, by its kind. */
export const PROBLEMS = {
  '{count} edge id given twice|{count} edge ids given twice':
    '{count} идентификатор связи повторяется|{count} идентификатора связей повторяются|{count} идентификаторов связей повторяются',
  '{count} edge to a node that is not there|{count} edges to nodes that are not there':
    '{count} связь с отсутствующим узлом|{count} связи с отсутствующими узлами|{count} связей с отсутствующими узлами',
  '{count} node given twice|{count} nodes given twice':
    '{count} узел указан дважды|{count} узла указаны дважды|{count} узлов указаны дважды',
  '{count} pair of ids that only look the same|{count} pairs of ids that only look the same':
    '{count} пара идентификаторов, одинаковых только на вид|{count} пары идентификаторов, одинаковых только на вид|{count} пар идентификаторов, одинаковых только на вид',
  '{count} thing that has no place in a graph here|{count} things that have no place in a graph here':
    '{count} элемент, которому здесь нет места в графе|{count} элемента, которым здесь нет места в графе|{count} элементов, которым здесь нет места в графе',
  '{count} value of another type than promised|{count} values of another type than promised':
    '{count} значение не того типа, что объявлен|{count} значения не того типа, что объявлен|{count} значений не того типа, что объявлен',
} as const;
