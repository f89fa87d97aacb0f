/** Of the formats of graph programs and libraries. */
export const GRAPH_PROGRAMS = {
  'no document of the atlas: “format” is not “{format}”': 'не документ атласа: «format» не «{format}»',
  'written by a newer Policy Atlas (version {version} of this format; this one reads up to {known})':
    'записано более новой версией Policy Atlas (версия формата {version}; эта читает до {known})',
  'open it with the newer one, or save it there in another format':
    'откройте новой версией или сохраните в ней в другом формате',
  'unknown “version” of this format': 'неизвестная «version» этого формата',
  'it is {version} now': 'сейчас она {version}',
  'groups: {groups}, too many to find what lies in them':
    'группы: {groups}, слишком много, чтобы искать, что в них лежит',
  'members of groups, by where they lie: {inside}': 'члены групп, по их местам: {inside}',
  'attribute without “po”': 'атрибут: нет «po»',
  'attributes of {made} “{id}”, which is not there: {own}': 'атрибуты того, чего нет ({made} «{id}»): {own}',
  'expected a list of aspects': 'ожидался список аспектов',
  "entries of “{name}”: {said} by the file's own count, but {own} are there":
    'записи «{name}»: по счёту самого файла {said}, а есть {own}',
  'the aspect “{name}” is not kept; entries: {entries}': 'аспект «{name}» не сохранён; записей: {entries}',
  'without the “status” that ends a CX file': 'нет «status», которым кончается файл CX',
  'the file may be cut off: fetch or export it again':
    'файл, возможно, обрезан: скачайте или экспортируйте его заново',
  'its program says that the file failed: no reason given':
    'программа сообщает, что файл не удался: причина не указана',
  'its program says that the file failed: {reason}': 'программа сообщает, что файл не удался: {reason}',
  'fetch or export it again': 'скачайте или экспортируйте файл заново',
  'attribute without “n”': 'атрибут: нет «n»',
  'the value of “{name}” is not of the type {type}; kept as written':
    'значение «{name}» не типа {type}; сохранено как написано',
  'the look of “{id}”, which is not there': 'вид того, чего нет: «{id}»',
  'attribute “{key}” is declared nowhere; kept as written':
    'атрибут «{key}» нигде не объявлен; сохранён как написан',
  'links name nodes by their place in the list, from 0': 'связи называют узлы по месту в списке, считая с 0',
  'nodes have no ids; links name them by “{field}”':
    'у узлов нет идентификаторов; связи называют их по «{field}»',
  'give every node an “id” that links can name': 'дайте каждому узлу «id», который могут называть связи',
  'direction: not said; from source to target': 'направление: не указано; от source к target',
  'more than {most} attributes and places of nodes in subgraphs':
    'больше {most} атрибутов и мест узлов в подграфах',
  'give fewer attributes to all nodes or edges by default':
    'задавайте всем узлам или связям меньше атрибутов',
  'of a label in HTML only the words are shown; it is kept as “htmlLabel”':
    'из подписи в HTML показаны только слова; она сохранена как «htmlLabel»',
  '“{text}” is no colour that is known; it is kept as it is': '«{text}»: неизвестный цвет; сохранён как есть',
  'clusters: {size}, read as nodes that others lie in':
    'кластеры: {size}, прочитаны как узлы, в которых лежат другие',
  'edges given again, and laid on the one before: {merged}':
    'связи указаны снова и наложены на прежние: {merged}',
  'attributes of subgraphs that are no clusters: {own}': 'атрибуты подграфов, которые не кластеры: {own}',
  'a text that is not closed': 'текст не закрыт',
  'add the quotation mark; the file may be cut off or edited by hand':
    'добавьте кавычку; файл, возможно, обрезан или исправлен вручную',
  '“<” that is not closed': '«<» не закрыта',
  'add “>”; the file may be cut off or edited by hand':
    'добавьте «>»; файл, возможно, обрезан или исправлен вручную',
  'expected {made}': 'ожидалось: {made}',
  'a word that DOT keeps for itself': 'слово, занятое языком DOT',
  'put it in quotes, if it is a name': 'возьмите его в кавычки, если это имя',
  'a name that begins like a number': 'имя, начинающееся как число',
  'put it in quotes': 'возьмите его в кавычки',
  'expected a text in double quotes behind “+”': 'после «+» ожидался текст в двойных кавычках',
  'expected “graph” or “digraph”': 'ожидалось «graph» или «digraph»',
  '“{” is not closed': '«{» не закрыта',
  'add “}”; the file may be cut off': 'добавьте «}»; файл, возможно, обрезан',
  'a node, an edge, an attribute or “}”': 'узел, связь, атрибут или «}»',
  'a value': 'значение',
  'expected “[” behind “{owner}”': 'после «{owner}» ожидалось «[»',
  'subgraphs nested deeper than {most}': 'подграфы вложены глубже {most}',
  'a node or a subgraph': 'узел или подграф',
  'a port': 'порт',
  'a side': 'сторона',
  'write “{own}”, or “{head}” at the beginning': 'напишите «{own}» или, в начале, «{head}»',
  'an edge “{other}” in a {kind}': 'связь «{other}» внутри {kind}',
  'an attribute or “]”': 'атрибут или «]»',
  'attribute “{id}” is declared twice; the first is kept': 'атрибут «{id}» объявлен дважды; оставлен первый',
  'attribute “{id}” is declared nowhere; it is kept as text':
    'атрибут «{id}» нигде не объявлен; сохранён как текст',
  '“{text}” of “{name}” is no {type}; it is kept as text':
    '«{text}» в «{name}» не {type}; сохранено как текст',
  'list of the values that an attribute may have': 'список допустимых значений атрибута',
  'no <graph> in it': 'в файле нет <graph>',
  'export the graph again as GEXF': 'экспортируйте граф в GEXF заново',
  'export the graph again as GraphML': 'экспортируйте граф в GraphML заново',
  '<{name}> that is repeated or odd': 'повторный или странный <{name}>',
  'several graphs, read as one': 'несколько графов, прочитаны как один',
  'expected “[” behind “{key}”, found “{found}”': 'после «{key}» ожидалось «[», а найдено «{found}»',
  '“{key}” is given twice; the first is kept': '«{key}» указано дважды; оставлено первое',
  'expected a key, a word such as “node”': 'ожидался ключ, слово вроде «node»',
  'a quotation mark within a text': 'кавычка внутри текста',
  'write &quot; for it': 'напишите вместо неё &quot;',
  'expected a number, a text in double quotes or “[”': 'ожидалось число, текст в двойных кавычках или «[»',
  'no “graph [ … ]”': 'нет «graph [ … ]»',
  'lists nested deeper than {most}': 'списки вложены глубже {most}',
  '“{key} [” is not closed': '«{key} [» не закрыто',
  'hyperedges: {own}, each read as a node of the kind “hyperedge” with an edge for each end':
    'гиперсвязи: {own}, каждая прочитана как узел вида «hyperedge» со связью к каждому концу',
  'key “{id}” is declared twice; the first is kept': 'ключ «{id}» объявлен дважды; оставлен первый',
  'key “{id}” is declared nowhere; it is kept as text': 'ключ «{id}» нигде не объявлен; сохранено как текст',
  'descriptions of keys': 'описания ключей',
  'graphs: {own}, read as one': 'графы: {own}, прочитаны как один',
  'data of ports': 'данные портов',
  'places of labels in yEd': 'места подписей в yEd',
  'looks of groups in yEd that are not shown': 'вид групп в yEd, которые не показаны',
  'places of the ends of edges in yEd': 'места концов связей в yEd',
  '<{name}> of yEd': '<{name}> из yEd',
  '{own} graphs, read as one; “graph” says which a node or edge is of':
    'графов: {own}, прочитаны как один; «graph» говорит, из какого узел или связь',
  'an edge between several nodes is not kept: {ends}': 'связь между несколькими узлами не сохранена: {ends}',
  '{name} without “{key}”': '{name}: нет «{key}»',
  vertex: 'вершина',
  loop: 'контур',
  'element without “label” or “id”': 'элемент: нет ни «label», ни «id»',
  'a loop is not kept: it only names connections that are':
    'контур не сохранён: он лишь называет соединения, которые уже есть',
  'a direction that Kumu does not have; read as directed':
    'направление, которого в Kumu нет; прочитано как направленная связь',
  '“{text}” stands without a value; it is not kept': '«{text}»: нет значения; не сохранено',
  '“{text}” is no list of times, such as [1-3,5]; it is kept as “time”':
    '«{text}» не список времён вроде [1-3,5]; сохранено как «time»',
  'no line “*Vertices”': 'нет строки «*Vertices»',
  'choose a file that holds a network of Pajek': 'выберите файл с сетью Pajek',
  'the section “{line}” is not read': 'раздел «{line}» не читается',
  'only the first network of the file is read': 'прочитана только первая сеть файла',
  'links before any vertex': 'связи стоят раньше вершин',
  'put a line “*Vertices” with their number before': 'поставьте перед ними строку «*Vertices» с их числом',
  'row {row} of {rows} has {own} of {columns} numbers': 'в строке {row} из {rows} чисел {own} из {columns}',
  '“{word}” in a matrix of numbers': '«{word}» в матрице чисел',
  'a matrix of {rows} rows that ends behind row {row}':
    'матрица из {rows} строк кончается после строки {row}',
  'vertex {id} of {size}': 'вершина {id} из {size}',
  'put the right number behind “*Vertices”': 'поставьте верное число после «*Vertices»',
  'vertices without a line of their own: {without}': 'вершины без своей строки: {without}',
  '“{name}” has {own} values for {size} vertices; it is not kept':
    '«{name}»: значений {own}, вершин {size}; не сохранено',
  'a quotation mark that is not closed': 'кавычка не закрыта',
  'add it; the file may be cut off': 'добавьте её; файл, возможно, обрезан',
  'expected the numbers of two vertices': 'ожидались номера двух вершин',
  'expected the number of a vertex': 'ожидался номер вершины',
  'fields end with: tabs': 'поля разделены табуляцией',
  'fields end with: blanks': 'поля разделены пробелами',
  'no node in the file': 'в файле нет узлов',
  'a field with nothing in it': 'пустое поле',
  'a node and a relation, but no target': 'узел и отношение есть, а цели нет',
  'write “node relation node”, with tabs between if names hold blanks':
    'напишите «узел отношение узел», а если в именах есть пробелы, разделите табуляцией',
  'look “{name}”': 'вид «{name}»',
  'it names node “{id}”, which is not there': 'назван узел «{id}», которого нет',
  'second and further places of a node inside others': 'второе и следующие места узла внутри других',
  'edges that are named again': 'связи, названные снова',
};
