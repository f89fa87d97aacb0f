/** Why two things are connected. Relations and names stand side by side with a colon, since neither can be bent. */
export const PATHS = {
  '{name}, a universal organisation': '{name} — всемирная организация',
  '{name}, which {naming} of {all} statements name':
    '{name} — названо часто (высказываний: {naming} из {all})',
  '{name}, which is everywhere': '{name} — это повсюду',
  '{name}, which issued the document': '{name} — издатель документа',
  '{node} falls under the theme {theme}, a grouping by the editor.':
    '{node} относится к теме: {theme}; так сгруппировал редактор.',
  '{node} falls under the theme {theme}, a grouping by the editor ({quotes}).':
    '{node} относится к теме: {theme}; так сгруппировал редактор ({quotes}).',
  '{one} and {other} share the theme {theme}, a grouping by the editor.':
    '{one} и {other} относятся к одной теме: {theme}; так сгруппировал редактор.',
  '{one} and {other} share the theme {theme}, a grouping by the editor ({quotes}).':
    '{one} и {other} относятся к одной теме: {theme}; так сгруппировал редактор ({quotes}).',
  '{relation} {target}': '{relation}: {target}',
  '{relation} {target}, as the editor reads that name': '{relation}: {target}, как это имя толкует редактор',
  '{relation} it too': '{relation}: то же самое',
  '{said} ({added})': '{said} ({added})',
  '{source} {relation} {target}': '{source} — {relation}: {target}',
  '{subject} {clauses}.': '{subject} — {clauses}.',
  '{voice}: {quote}': '{voice}: {quote}',
  '{voice}, in other words: {quote}': '{voice}, другими словами: {quote}',
  'A long way round, over {links} links: the text itself does not bring the two together.':
    'Дальний окольный путь (связей: {links}): сам текст эти два узла не сближает.',
  'aspect: {aspect}': 'аспект: {aspect}',
  'Background, not from the text: {node} {fact}.': 'Справочный факт, не из текста: {node} — {fact}.',
  'Every path runs through something linked with nearly everything, this one through {hubs}: that says little about the two.':
    'Каждый путь проходит через то, что связано почти со всем, и это мало говорит о двух узлах. Здесь: {hubs}.',
  'has a tie with {target} ({status})': 'связь без членства: {target} ({status})',
  'in other words: {quote}': 'другими словами: {quote}',
  'it too': 'то же самое',
  'Likewise background: {node} {fact}.': 'Ещё справочный факт: {node} — {fact}.',
  'Not in the text, but inferred by the editor: {link}.': 'В тексте этого нет, это вывод редактора: {link}.',
  'Not in the text, but inferred by the editor ({confidence}): {link}.':
    'В тексте этого нет, это вывод редактора ({confidence}): {link}.',
  'Reason: {reason}': 'Почему: {reason}',
  'The same holds with {names} in place of {instead}.': 'То же верно при замене: {instead} → {names}.',
  'This path runs through {hubs}: that says little about the two.':
    'Этот путь мало говорит о двух узлах, потому что проходит через то, что связано почти со всем: {hubs}.',
  'Why {from} and {to}?': 'Почему связаны {from} и {to}?',
  '{basis}, and {more} more': '{basis}, и ещё {more}',
  '{number} × {basis}': '{number} × {basis}',
  'A name, a number such as 19(4), or words': 'Имя, номер, например 19(4), или слова',
  'Change …': 'Изменить …',
  'Choose two different things.': 'Выберите два разных узла.',
  Connection: 'Связь двух узлов',
  'Connection · {count} link|Connection · {count} links':
    'Связь двух узлов · {count} звено|Связь двух узлов · {count} звена|Связь двух узлов · {count} звеньев',
  'Its links: {links}.': 'Его звенья: {links}.',
  'Next best': 'Следующий',
  'Not named in this document. Try a shorter word or an acronym.':
    'В этом документе не названо. Попробуйте слово короче или сокращение.',
  'Nothing in this document connects the two on {date}: there is no chain of at most eight links, neither of statements nor of background facts.':
    'В этом документе ничто не связывает эти два узла (на дату {date}): нет цепочки не длиннее восьми звеньев ни из высказываний, ни из справочных фактов.',
  'Other paths': 'Другие пути',
  'Path {number} of {all}': 'Путь {number} из {all}',
  'Path {number} of {all}, best first': 'Путь {number} из {all}, начиная с лучшего',
  Previous: 'Предыдущий',
  'Show it all in the picture': 'Показать всё на рисунке',
  'Show the best path': 'Показать лучший путь',
  Swap: 'Поменять местами',
  'The answer is in the clipboard, with a link to it.': 'Ответ в буфере обмена, со ссылкой на него.',
  'The best chain of evidence between two nodes: what the text states comes before what the editor infers, and that before facts from outside. Each link is shown with its key words and their place.':
    'Лучшая цепочка доводов между двумя узлами: сказанное в тексте важнее выводов редактора, а они важнее фактов извне. У каждого звена показаны ключевые слова и их место.',
  'The browser did not let the answer be copied; select its text instead.':
    'Браузер не дал скопировать ответ; выделите его текст сами.',
  'The path': 'Путь',
  'There is no other path that is not a detour.': 'Других путей, кроме окольных, нет.',
  'Try a wider name: an organisation instead of a country, a theme instead of a topic.':
    'Попробуйте имя шире: организацию вместо страны, тему вместо предмета.',
} as const;
