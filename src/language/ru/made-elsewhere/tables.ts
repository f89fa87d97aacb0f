/** Of tables. */
export const TABLES = {
  'a row without both ends of an edge is left out': 'строка без обоих концов связи пропущена',
  'a row without both ends of an edge is left out; its node “{end}” is kept':
    'строка без обоих концов связи пропущена; её узел «{end}» сохранён',
  'matrix: both halves are the same, so its edges have no direction':
    'матрица: обе половины одинаковы, поэтому у связей нет направления',
  'a row without an id is left out': 'строка без идентификатора пропущена',
  'what the header says of the graph is not readable': 'сказанное в заголовке о графе не читается',
  'no column {column}: a list of edges needs one for each end':
    'нет столбца {column}: списку связей нужен столбец для каждого конца',
  'choose another delimiter, or that the rows are nodes':
    'выберите другой разделитель или укажите, что строки это узлы',
  'two columns are called “{name}”; the second is read as “{given}”':
    'два столбца названы «{name}»; второй прочитан как «{given}»',
  'the row ends after {own} of {all} cells; the others are taken as empty':
    'ячеек в строке {own} из {all}; остальные считаются пустыми',
  'a table without rows': 'таблица без строк',
  'a row of {own} cells, where the header has {width}': 'ячеек в строке: {own}, а в заголовке: {width}',
  'put cells that hold the delimiter into double quotes, or choose another delimiter':
    'возьмите ячейки с разделителем в двойные кавычки или выберите другой разделитель',
  '“{text}” is no text, as the header promises; it is kept as a text':
    '«{text}» не текст, вопреки заголовку; сохранено как текст',
  '“{text}” is no number, as the header promises; it is kept as a text':
    '«{text}» не число, вопреки заголовку; сохранено как текст',
  '“{text}” is neither true nor false, as the header promises; it is kept as a text':
    '«{text}» не true и не false, вопреки заголовку; сохранено как текст',
  '“{text}” is no JSON, as the header promises; it is kept as a text':
    '«{text}» не JSON, вопреки заголовку; сохранено как текст',
  'a cell of more than {most} characters': 'в ячейке больше {most} знаков',
  'a quotation mark may be missing': 'возможно, не хватает кавычки',
  'a cell begins with a quotation mark and none ends it': 'ячейка начинается с кавычки, а закрывающей нет',
  'the file may be cut off; a mark that belongs to the text is written twice, and the cell in marks':
    'файл, возможно, обрезан; кавычка в тексте пишется дважды, а вся ячейка берётся в кавычки',
  'text behind the quotation mark that ends a cell': 'текст после кавычки, закрывающей ячейку',
  'a mark that belongs to the text is written twice': 'кавычка в тексте пишется дважды',
  'more than {most} columns': 'больше {most} столбцов',
  '{file}: {made}': '{file}: {made}',
  'delimiter: comma': 'разделитель: запятая',
  'delimiter: semicolon': 'разделитель: точка с запятой',
  'delimiter: tab': 'разделитель: табуляция',
  'delimiter: bar': 'разделитель: вертикальная черта',
  'delimiter: comma and blank': 'разделитель: запятая и пробел',
  'delimiter: semicolon and blank': 'разделитель: точка с запятой и пробел',
  'names of columns: in the first row': 'имена столбцов: в первой строке',
  'names of columns: none': 'имена столбцов: нет',
  'rows: nodes': 'строки: узлы',
  'rows: edges': 'строки: связи',
  'rows: an adjacency matrix': 'строки: матрица смежности',
  'rows: nodes, called by “{id}”': 'строки: узлы, названы по «{id}»',
  'rows: edges, with both ends in “{source}”': 'строки: связи, оба конца в «{source}»',
  'rows: edges, from “{source}” to “{target}”': 'строки: связи, от «{source}» к «{target}»',
  'rows: an adjacency matrix, with both ends in “{source}”':
    'строки: матрица смежности, оба конца в «{source}»',
  'rows: an adjacency matrix, from “{source}” to “{target}”':
    'строки: матрица смежности, от «{source}» к «{target}»',
  'decimal sign: comma': 'десятичный знак: запятая',
};
