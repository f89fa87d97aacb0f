/** Of files of any format: their bytes, archives and limits. */
export const ANY_FILE = {
  'its first bytes say that it is {encoding}, but it is not':
    'первые байты говорят, что это {encoding}, но это не так',
  'the file may be cut off; save it as UTF-8 in the program that made it':
    'файл, возможно, обрезан; сохраните его в UTF-8 в программе, которая его создала',
  'not in the encoding {encoding}': 'не в кодировке {encoding}',
  'choose another encoding': 'выберите другую кодировку',
  'not a text file': 'не текстовый файл',
  'open a file of one of the formats listed, such as GraphML, GEXF or CSV':
    'откройте файл одного из перечисленных форматов, например GraphML, GEXF или CSV',
  'says that it is UTF-8, but is not': 'указано, что это UTF-8, но это не так',
  'save it as UTF-8 in the program that made it': 'сохраните файл в UTF-8 в программе, которая его создала',
  'unpacks to more than is read': 'после распаковки больше, чем читается',
  'unpack it yourself, and filter the graph first': 'распакуйте файл сами и сначала отфильтруйте граф',
  'packed with gzip, but broken or cut off': 'сжато gzip, но повреждено или обрезано',
  'fetch or pack the file again': 'скачайте или упакуйте файл заново',
  'no file in “{name}”': 'в «{name}» нет файлов',
  'choose one that holds a graph': 'выберите тот, в котором есть граф',
  'unpack it yourself, and open what is needed of it': 'распакуйте архив сами и откройте нужное',
  '“{name}” is broken in the archive': '«{name}» в архиве повреждён',
  'more than {most} files in the archive': 'в архиве больше {most} файлов',
  '“{name}” is encrypted': '«{name}» зашифрован',
  'unpack it with its password, and open what is inside': 'распакуйте его с паролем и откройте содержимое',
  '“{name}” is packed in a way that is not read (method {method})':
    '«{name}» упакован способом, который не читается (метод {method})',
  'pack it as ordinary ZIP': 'упакуйте его как обычный ZIP',
  'a ZIP archive, but broken or cut off': 'архив ZIP, но повреждённый или обрезанный',
  'no file': 'нет файла',
  '“{name}” is not read': '«{name}» не читается',
  'see which formats are read': 'посмотрите, какие форматы читаются',
  'in no format that is known': 'формат неизвестен',
  'open one of the formats listed, or name the format if you know it':
    'откройте файл одного из перечисленных форматов или укажите формат, если знаете его',
  '“{name}” is not read: “{first}” ({format}) is a whole graph':
    '«{name}» не прочитан: «{first}» ({format}) уже целый граф',
  '“{name}” is left out: {made}': '«{name}» пропущен: {made}',
  'the file is empty': 'файл пуст',
  'larger than {size} MB': 'больше {size} МБ',
  'filter the graph in the program that made it, and export that part':
    'отфильтруйте граф в программе, которая его создала, и экспортируйте эту часть',
  'encoding: {encoding}, guessed, since it is not UTF-8':
    'кодировка: {encoding}, угадана, так как это не UTF-8',
  'encoding: {encoding}': 'кодировка: {encoding}',
  'more than {most} nodes': 'больше {most} узлов',
  'more than {most} edges': 'больше {most} связей',
  'more than {most} attributes on one node or edge': 'больше {most} атрибутов у одного узла или одной связи',
  'leave out columns that are not needed': 'уберите ненужные столбцы',
  'node “{id}” is given twice, before on line {line}; the first is kept':
    'узел «{id}» указан дважды, раньше в строке {line}; оставлен первый',
  'node “{id}” is given twice, before on line {line}; the last is kept':
    'узел «{id}» указан дважды, раньше в строке {line}; оставлен последний',
  'ids “{one}” and “{other}” only look the same':
    'идентификаторы «{one}» и «{other}» одинаковы только на вид',
  '{more} more problems of the kind “{kind}”': 'ещё замечания того же рода ({kind}): {more}',
  'edge id “{id}” is given twice, before on line {line}; both edges are kept':
    'идентификатор связи «{id}» указан дважды, раньше в строке {line}; сохранены обе связи',
  'an edge names node “{id}”, which is not there; the node is added':
    'связь называет узел «{id}», которого нет; узел добавлен',
  'an edge names node “{id}”, which is not there; the edge is left out':
    'связь называет узел «{id}», которого нет; связь убрана',
  'mend it where it was written': 'исправьте там, где это написано',
  'the text ends early: {made}': 'текст обрывается: {made}',
  '{made}, found “{found}”': '{made}, а найдено «{found}»',
  '{made}: not kept (once)': '{made}: не сохранено (1 раз)',
  '{made}: not kept ({count} times)':
    '{made}: не сохранено ({count} раз)|{made}: не сохранено ({count} раза)|{made}: не сохранено ({count} раз)',
  'the file may be cut off': 'файл, возможно, обрезан',
  'the file may be cut off or edited by hand': 'файл, возможно, обрезан или исправлен вручную',
  'the file may be edited by hand': 'файл, возможно, исправлен вручную',
  'choose a file that holds a graph': 'выберите файл, в котором есть граф',
  'no graph needs that': 'ни одному графу это не нужно',
  'no graph format needs that': 'ни одному формату графов это не нужно',
  'only the first graph of the file is read': 'прочитан только первый граф файла',
  'no file was read': 'файл не прочитан',
};
