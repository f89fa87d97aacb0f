/** A view within the page of another, and how to put it there. */
export const EMBED = {
  'Only: {filters}.': 'Только: {filters}.',
  '{count} of {all} nodes is shown.|{count} of {all} nodes are shown.':
    'Показан {count} узел из {all}.|Показано {count} узла из {all}.|Показано {count} узлов из {all}.',
  'As a list': 'Списком',
  'As a picture': 'Рисунком',
  'Open in {product}': 'Открыть в {product}',
  'To zoom, hold Ctrl (⌘) or click the picture first.':
    'Чтобы изменить масштаб, удерживайте Ctrl (⌘) или сначала щёлкните по рисунку.',
  'Two fingers move the picture.': 'Рисунок двигают двумя пальцами.',
  'Graph of {title}. Space selects a node, arrow keys follow links, Tab leads on.':
    'Граф документа «{title}». Пробел выбирает узел, стрелки ведут по связям, Tab ведёт дальше.',
  'Joined through what is not shown': 'Соединены через то, что не показано',
  'Nothing in this document connects the two.': 'В этом документе их ничто не соединяет.',
  '{place}, characters {from}–{to}': '{place}, знаки {from}–{to}',
  'Close details': 'Закрыть подробности',
  'Key words of the source': 'Ключевые слова источника',
  'The text itself does not state this link.': 'Сам текст этой связи не утверждает.',
  'No links.': 'Связей нет.',
  'Copy embed code …': 'Код для вставки …',
  'Embed this view': 'Вставить этот вид',
  'Your own file is in this browser only, and no other page can show it. “Save as a page” makes one HTML file of it that you can publish.':
    'Ваш файл есть только в этом браузере, и другая страница показать его не может. «Сохранить как страницу» сделает из него один файл HTML, который можно опубликовать.',
  'The view as it is now, in the page of another: to be looked at, with its source and a link that opens it here. It keeps nothing and changes nothing.':
    'Вид, каким он показан сейчас, на чужой странице: для чтения, с источником и ссылкой, открывающей его здесь. Ничего не сохраняет и ничего не меняет.',
  Form: 'Форма',
  'Frame, for any page': 'Рамка, для любой страницы',
  'Element, for pages that talk with it': 'Элемент, для страниц, которые с ним обмениваются сообщениями',
  Size: 'Размер',
  'Small, {size}': 'Малый, {size}',
  'Medium, {size}': 'Средний, {size}',
  'Large, {size}': 'Большой, {size}',
  'As wide as the column, {height} high': 'Во всю ширину колонки, высота {height}',
  Begins: 'Начинается',
  'with the picture': 'с рисунка',
  'with the list': 'со списка',
  Code: 'Код',
  'Copy code': 'Скопировать код',
  'The code is in the clipboard.': 'Код в буфере обмена.',
  'The browser did not let the code be copied; select it and copy it yourself.':
    'Браузер не дал скопировать код; выделите его и скопируйте сами.',
} as const;
