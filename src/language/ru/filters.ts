/** The left panel: search, the document, filters; and what they leave to be seen. */
export const FILTERS = {
  'About this document': 'Об этом документе',
  'All memberships': 'Все членства',
  'All that is covered, and not': 'Всё, что охвачено и не охвачено',
  'Any other country or UN area': 'Любая другая страна или район ООН',
  'Back to the document’s date ({date})': 'Вернуться к дате документа ({date})',
  'Background: every member of the organisations named': 'Справочно: все члены названных организаций',
  'Background: which country lies in which region named':
    'Справочно: какая страна находится в каком из названных регионов',
  'Bridges over hidden nodes': 'Мостики через скрытые узлы',
  'A line of dots where two nodes are both linked with one that is hidden; not beside ghosts':
    'Линия из точек там, где два узла связаны с одним и тем же скрытым; не вместе с бледными узлами',
  'A filter was paused to show the link.': 'Чтобы показать связь, приостановлен фильтр.',
  'A filter was paused to show the whole path.': 'Чтобы показать весь путь, приостановлен фильтр.',
  'A filter was paused to show {what}.': 'Приостановлен фильтр, чтобы показать: {what}.',
  'Count membership as well ({count})': 'Учесть и членство ({count})',
  Covered: 'Охвачено',
  'Date and lists of countries': 'Дата и списки стран',
  Geography: 'География',
  'Hidden nodes as ghosts': 'Скрытые узлы бледно',
  'Leave the focus': 'Выйти из фокуса',
  'Made of a graph file: {nodes}, {edges}, a part of it.':
    'Составлено из файла графа: {nodes}, {edges}, часть файла.',
  'Made of a graph file: {nodes}, {edges}, a part of it; {places} that its attributes name.':
    'Составлено из файла графа: {nodes}, {edges}, часть файла; из его атрибутов: {places}.',
  'Made of a graph file: {nodes}, {edges}.': 'Составлено из файла графа: {nodes}, {edges}.',
  'Made of a graph file: {nodes}, {edges}; {places} that its attributes name.':
    'Составлено из файла графа: {nodes}, {edges}; из его атрибутов: {places}.',
  'No node is shown: all are hidden.': 'Ни один узел не показан: все скрыты.',
  'No node matches these filters.': 'Ни один узел не проходит через эти фильтры.',
  'No statement is shown: all are hidden.': 'Ни одно высказывание не показано: все скрыты.',
  'No statement matches these filters.': 'Ни одно высказывание не проходит через эти фильтры.',
  'No such place in the UN’s list of areas.': 'Такого места нет в списке районов ООН.',
  'Node size': 'Размер узлов',
  'Not covered': 'Не охвачено',
  'Not named in this document. Try a shorter word, an acronym, or the other language.':
    'В этом документе не названо. Попробуйте слово короче, сокращение или другой язык.',
  'Nothing here is a country or a region. Where an attribute names one, say so when you open the file.':
    'Здесь нет ни стран, ни регионов. Если их называет какой-то атрибут, укажите его, когда открываете файл.',
  'Only {what}': 'Только {what}',
  'Partly the same countries, not counted here: {places}.':
    'Частично те же страны, здесь не учтены: {places}.',
  'Pause filter {filter}': 'Приостановить фильтр: {filter}',
  'Places in {place}': 'Места внутри: {place}',
  'Region or country': 'Регион или страна',
  'Regions the document names': 'Регионы, названные в документе',
  'Remove filter {filter}': 'Убрать фильтр: {filter}',
  'Reset filters': 'Сбросить фильтры',
  'Reset the filters': 'Сбросить фильтры',
  'Resume filter {filter}': 'Возобновить фильтр: {filter}',
  'Saved from {site}': 'Сохранено с {site}',
  'Search names and wording  ( / )': 'Искать имена и формулировки  ( / )',
  'Show # heading': 'Показывать',
  'Show all kinds': 'Показать все виды',
  'Show hidden': 'Показать скрытое',
  'Show the global statements': 'Показать глобальные высказывания',
  'Show what reaches it through membership ({count})': 'Показать то, что связано через членство ({count})',
  'Show what was hidden by hand': 'Показать скрытое вручную',
  'Source: {source}': 'Источник: {source}',
  'Source: {source}, {date}': 'Источник: {source}, {date}',
  'The editor’s broad groupings of topics': 'Широкие группы предметов, составленные редактором',
  'The search could not be loaded: {error}': 'Поиск не удалось загрузить: {error}',
  'The statements found name nothing of the kinds you chose.':
    'Найденные высказывания не называют ничего выбранных видов.',
  'The text itself lists no countries for it. You may choose a list, named with its source; without that, only a list of the atlas counts, where there is one.':
    'Сам текст не перечисляет для него стран. Можно выбрать список, названный вместе с источником; без этого учитывается только список атласа, если он есть.',
  'The text itself lists no countries for these. You may choose a list, named with its source; without that, only a list of the atlas counts, where there is one.':
    'Сам текст не перечисляет для них стран. Можно выбрать список, названный вместе с источником; без этого учитывается только список атласа, если он есть.',
  Themes: 'Темы',
  'This graph has no nodes.': 'В этом графе нет узлов.',
  'This page': 'Эта страница',
  'What does the document state about a place? Numbers: statements that name it.':
    'Что документ говорит о месте? Числа: высказывания, которые его называют.',
  'What filters and your hand hide stands faintly in its place':
    'Скрытое фильтрами и вручную бледно стоит на своём месте',
  'What is linked with a place? Numbers: nodes linked with it.':
    'Что связано с местом? Числа: узлы, связанные с ним.',
  'What to try:': 'Что можно сделать:',
  'Whose voice each part is': 'Чей голос звучит в каждой части',
  'no list': 'нет списка',
  'only # button': 'только',
  'the list of the atlas': 'список атласа',
  '{count} found': 'найдено: {count}',
  '{count} other answers in no way.|{count} others answer in no way.':
    'Ещё {count} никак не отвечает.|Ещё {count} никак не отвечают.|Ещё {count} никак не отвечают.',
  '{count} place|{count} places': '{count} место|{count} места|{count} мест',
  '{name} (UN area)': '{name} (район ООН)',
  '{named} named, {members} through membership, {wider} through a wider region':
    'названо {named}, через членство {members}, через более широкий регион {wider}',
  '{places}: no node is linked with these places.': '{places}: с этими местами не связан ни один узел.',
  '{places}: no node is linked with this place.': '{places}: с этим местом не связан ни один узел.',
  '{places}: no statement names these places.': '{places}: эти места не названы ни в одном высказывании.',
  '{places}: no statement names this place.': '{places}: это место не названо ни в одном высказывании.',
  '{places}: {count} of {all} nodes is linked with it.|{places}: {count} of {all} nodes are linked with it.':
    '{places}: связан {count} узел, всего узлов {all}.|{places}: связаны {count} узла, всего узлов {all}.|{places}: связаны {count} узлов, всего узлов {all}.',
  '{places}: {count} of {all} nodes is linked with these places.|{places}: {count} of {all} nodes are linked with these places.':
    '{places}: с этими местами связан {count} узел, всего узлов {all}.|{places}: с этими местами связаны {count} узла, всего узлов {all}.|{places}: с этими местами связаны {count} узлов, всего узлов {all}.',
  '{places}: {count} of {all} {kinds} names it.|{places}: {count} of {all} {kinds} name it.':
    '{places}: это место называет {count} из {all} ({kinds}).|{places}: это место называют {count} из {all} ({kinds}).|{places}: это место называют {count} из {all} ({kinds}).',
  '{places}: {count} of {all} {kinds} names these places.|{places}: {count} of {all} {kinds} name these places.':
    '{places}: эти места называет {count} из {all} ({kinds}).|{places}: эти места называют {count} из {all} ({kinds}).|{places}: эти места называют {count} из {all} ({kinds}).',
  '{reason}, Enter reveals it': '{reason}, Enter покажет',
} as const;
