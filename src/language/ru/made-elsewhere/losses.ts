/** What a format that is written cannot hold. */
export const LOSSES = {
  '{made}: {count}': '{made}: {count}',
  'places of nodes, which are computed again: {own} layouts':
    'места узлов, которые вычисляются заново (расположений: {own})',
  'numbers that become text': 'числа, которые станут текстом',
  '{made} (texts that begin with = + - @ have an apostrophe before it)':
    '{made} (перед текстом, начинающимся с = + - @, стоит апостроф)',
  '{count} attributes of the graph as a whole': 'атрибуты графа в целом: {count}',
  '{count} lists and groups of values, which become texts':
    'списки и группы значений, которые станут текстом: {count}',
  '{count} texts that look like numbers or like true and false':
    'тексты, похожие на числа или на true и false: {count}',
  '{count} empty values': 'пустые значения: {count}',
  '{count} columns of numbers and other values, which all become texts':
    'столбцы из чисел и других значений, которые целиком станут текстом: {count}',
  'half characters in {own} ids': 'половины знаков в идентификаторах: {own}',
  'attributes of nodes that CX2 has no type for, which are written as text (“{name}”)':
    'атрибуты узлов, для которых в CX2 нет типа, записаны как текст («{name}»)',
  'attributes of edges that CX2 has no type for, which are written as text (“{name}”)':
    'атрибуты связей, для которых в CX2 нет типа, записаны как текст («{name}»)',
  'attributes of the graph that CX2 has no type for, which are written as text (“{name}”)':
    'атрибуты графа, для которых в CX2 нет типа, записаны как текст («{name}»)',
  'empty attributes of nodes': 'пустые атрибуты узлов',
  'empty attributes of edges': 'пустые атрибуты связей',
  'empty attributes of the graph': 'пустые атрибуты графа',
  'edges that lead both ways, which CX2 does not have (kept as “{name}”)':
    'ненаправленные связи, которых в CX2 нет (сохранено как «{name}»)',
  'ids of edges, which CX2 numbers (kept as “{name}”)':
    'идентификаторы связей, которые CX2 нумерует (сохранены как «{name}»)',
  'ids of nodes, which CX2 numbers (kept as “{name}”)':
    'идентификаторы узлов, которые CX2 нумерует (сохранены как «{name}»)',
  'nodes with an empty id, which Cytoscape.js leaves out':
    'узлы с пустым идентификатором, которые Cytoscape.js пропускает',
  'edges with an empty id, which Cytoscape.js leaves out':
    'связи с пустым идентификатором, которые Cytoscape.js пропускает',
  'edges with the key of another, which DOT takes for one': 'связи с чужим ключом, которые DOT считает одной',
  'texts with backslashes or characters that DOT cannot hold':
    'тексты с обратной косой чертой или знаками, которых нет в DOT',
  'values of the graph itself with lists, large numbers or names of Graphviz, which come back otherwise':
    'значения самого графа со списками, большими числами или именами Graphviz, которые прочтутся иначе',
  'nodes with lists, large numbers or names of Graphviz, which come back otherwise':
    'узлы со списками, большими числами или именами Graphviz, которые прочтутся иначе',
  'edges with lists, large numbers or names of Graphviz, which come back otherwise':
    'связи со списками, большими числами или именами Graphviz, которые прочтутся иначе',
  'attributes of the graph as a whole that are no texts or have odd names, left out':
    'атрибуты графа в целом, которые не текст или с необычными именами, пропущены',
  'empty values (null), left out': 'пустые значения (null), пропущены',
  'values that are objects or lists of several types, written as text':
    'значения, которые объекты или списки разных типов, записаны как текст',
  'values that are lists or objects, written as text':
    'значения, которые списки или объекты, записаны как текст',
  'attributes “{name}” of nodes, which are called “{free}”': 'атрибуты «{name}» узлов, названы «{free}»',
  'attributes “{name}” of edges, which are called “{free}”': 'атрибуты «{name}» связей, названы «{free}»',
  'attributes “{name}” of the graph, which are called “{free}”': 'атрибуты «{name}» графа, названы «{free}»',
  'order of attributes that have numbers for names, of nodes':
    'порядок атрибутов узлов, у которых вместо имён числа',
  'order of attributes that have numbers for names, of edges':
    'порядок атрибутов связей, у которых вместо имён числа',
  'order of attributes that have numbers for names, of the graph':
    'порядок атрибутов графа, у которых вместо имён числа',
  'numbers that are infinite or none, which are written as text':
    'бесконечные числа и не-числа, записаны как текст',
  'order of attributes of nodes': 'порядок атрибутов узлов',
  'halves of letters in {count} text|halves of letters in {count} texts':
    'половины букв в {count} тексте|половины букв в {count} текстах|половины букв в {count} текстах',
  'the order of attributes (JSON-LD has none) of {count} node or edge|the order of attributes (JSON-LD has none) of {count} nodes and edges':
    'порядок атрибутов (в JSON-LD его нет) у {count} узла или связи|порядок атрибутов (в JSON-LD его нет) у {count} узлов и связей|порядок атрибутов (в JSON-LD его нет) у {count} узлов и связей',
  'ids of edges that stand elsewhere, too': 'идентификаторы связей, которые есть и в другом месте',
  'ids of nodes with characters that XML cannot hold, written as �':
    'идентификаторы узлов со знаками, которых нет в XML, записаны как �',
  'texts with characters that XML cannot hold, written as �':
    'тексты со знаками, которых нет в XML, записаны как �',
  'what programs read: a report is for people': 'то, что читают программы: отчёт написан для людей',
};
