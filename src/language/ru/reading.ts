/** The text beside the graph, ours and that of the source. */
export const READING = {
  '“{sentence}” ({place})': '«{sentence}» ({place})',
  '“{sentence}” ({place}; from the reader’s copy, another version of the text)':
    '«{sentence}» ({place}; по экземпляру читателя, другая редакция текста)',
  'Another version: {found} of {all} key words found, {missing} not found.':
    'Другая редакция: ключевых слов найдено {found} из {all}, не найдено: {missing}.',
  'Another version: {found} of {all} key words found, {near} of them with differing letters, {missing} not found.':
    'Другая редакция: ключевых слов найдено {found} из {all}, из них с отличиями в буквах: {near}, не найдено: {missing}.',
  'Another version: all {all} key words found.': 'Другая редакция: найдены все ключевые слова ({all}).',
  'Another version: all {all} key words found, {near} of them with differing letters.':
    'Другая редакция: найдены все ключевые слова ({all}), из них с отличиями в буквах: {near}.',
  'This is the text, whole: {found} of {all} key words at their places, {missing} not found.':
    'Это тот самый текст целиком: ключевых слов на своих местах {found} из {all}, не найдено: {missing}.',
  'This is the text, whole: all {all} key words at their places.':
    'Это тот самый текст целиком: все ключевые слова ({all}) на своих местах.',
  undated: 'без даты',
  '{count} mention|{count} mentions': '{count} упоминание|{count} упоминания|{count} упоминаний',
  '{links} (letters differ from the key words)': '{links} (буквы расходятся с ключевыми словами)',
  '{words}, here {found} ({count} letter)|{words}, here {found} ({count} letters)':
    '{words}, здесь {found} ({count} буква)|{words}, здесь {found} ({count} буквы)|{words}, здесь {found} ({count} букв)',
  'A mention in the text': 'Упоминание в тексте',
  'As the window suggests': 'Как удобнее окну',
  Below: 'Снизу',
  'Click to show it in the picture': 'Нажмите, чтобы показать на рисунке',
  'Close the text': 'Закрыть текст',
  'Close the text (T)': 'Закрыть текст (T)',
  'Close this text': 'Закрыть этот текст',
  'Forget this text': 'Забыть этот текст',
  'Found with differing letters': 'Найдено с отличиями в буквах',
  'Graph follows': 'Граф следует за текстом',
  'It stays in this browser and is sent nowhere. It is recognised by its checksum, or in another version by its key words and their order; what is not found is listed.':
    'Он остаётся в этом браузере и никуда не отправляется. Текст узнаётся по контрольной сумме, а другая редакция — по ключевым словам и их порядку; ненайденное перечисляется.',
  'Key words of the source: open the link that rests on them':
    'Ключевые слова источника: открыть связь, которая на них основана',
  'Next mention': 'Следующее упоминание',
  'Not found, or not in this order': 'Не найдено или не в этом порядке',
  'On the left': 'Слева',
  'On the right': 'Справа',
  'Open the pasted text': 'Открыть вставленный текст',
  'Open the source': 'Открыть источник',
  'Open the text …': 'Открыть текст …',
  'or drop a plain text file here': 'или перетащите сюда простой текстовый файл',
  'Our wording': 'Наша формулировка',
  'Paste it': 'Вставить',
  'Previous mention': 'Предыдущее упоминание',
  'Reading the text …': 'Чтение текста …',
  'Text of the document': 'Текст документа',
  'The atlas does not know where the key words of this document stand in its text, so that no text can be opened with it.':
    'Атлас не знает, где в тексте стоят ключевые слова этого документа, поэтому открыть текст вместе с ним нельзя.',
  'The atlas holds key words of {title}, not its sentences; if you have the text, open it here to read each link in its whole sentence.':
    'В атласе только ключевые слова источника, а не его предложения: {title}. Если у вас есть текст, откройте его здесь, чтобы читать каждую связь в целом предложении.',
  'The source': 'Источник',
  'The text of the source': 'Текст источника',
  'voice: {voice}': 'голос: {voice}',
  'Where the text stands': 'Где стоит текст',
  'Which text': 'Какой текст',
  'Which they are': 'Какие именно',
  'While on, the graph shows what is being read': 'Пока включено, граф показывает то, что читается',
} as const;
