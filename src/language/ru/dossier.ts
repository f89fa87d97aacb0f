/** The dossier of a place, and why a statement answers to one. Names stand as they are called, never bent. */
export const DOSSIER = {
  'Relation # of a statement': 'Связь',
  'Share # of the text': 'Доля',
  '{count} answers by the chosen list|{count} answer by the chosen list':
    '{count} связано с ним по выбранному списку|{count} связаны с ним по выбранному списку|{count} связаны с ним по выбранному списку',
  '{count} does not mention it|{count} do not mention it':
    '{count} не упоминает его|{count} не упоминают его|{count} не упоминают его',
  '{count} is global|{count} are global': '{count} — глобальное|{count} — глобальные|{count} — глобальные',
  '{count} names a wider region|{count} name a wider region':
    '{count} называет более широкий регион|{count} называют более широкий регион|{count} называют более широкий регион',
  '{count} names it|{count} name it':
    '{count} называет это место|{count} называют это место|{count} называют это место',
  '{count} place|{count} places # after of': '{count} места|{count} мест|{count} мест',
  '{count} reaches it through membership|{count} reach it through membership':
    '{count} связано с ним через членство|{count} связаны с ним через членство|{count} связаны с ним через членство',
  '{member}: {status}; a background fact, {origin}': '{member}: {status}; справочный факт, {origin}',
  '{place}: of {count} statement {parts}.|{place}: of {count} statements {parts}.':
    '{place}: из {count} высказывания {parts}.|{place}: из {count} высказываний {parts}.|{place}: из {count} высказываний {parts}.',
  '{place} is {byPlace} of {places} in the order of first naming, in {locator}, and {byShare} by share: {holding}.':
    '{place}: {byPlace} среди {places} по порядку первого упоминания ({locator}) и {byShare} по доле: {holding}.',
  '{place}: what the text states': '{place}: что говорит текст',
  '{rank} (with {count} other)|{rank} (with {count} others)':
    '{rank} (наравне ещё с {count})|{rank} (наравне ещё с {count})|{rank} (наравне ещё с {count})',
  '{rank}nd': '{rank}-е',
  '{rank}rd': '{rank}-е',
  '{rank}st': '{rank}-е',
  '{rank}th': '{rank}-е',
  '{relation} {target} ({stance})': '{relation}: {target} ({stance})',
  '{relation} {target} ({stance}, aspect: {aspect})': '{relation}: {target} ({stance}, аспект: {aspect})',
  '{title}. {author}. It describes: {act}.': '{title}. {author}. О чём: {act}.',
  '{title}. {author}, {date}. It describes: {act}.': '{title}. {author}, {date}. О чём: {act}.',
  '{what} since {from}': '{what}, с {from}',
  '{what} since {from} until {to}': '{what}, с {from} до {to}',
  '{what} until {to}': '{what}, до {to}',
  'by the chosen list: {names}': 'по выбранному списку: {names}',
  'Every statement answers in one of these ways.':
    'Каждое высказывание связано с местом одним из этих путей.',
  Global: 'Глобальные',
  'Headings and comments are not counted.': 'Заголовки и комментарии не считаются.',
  'It has no list of countries, so no member can be counted to it.':
    'У места нет списка стран, поэтому ни одного члена к нему отнести нельзя.',
  'It has no list of countries, so no region can be found that holds it.':
    'У места нет списка стран, поэтому нельзя найти регион, в который оно входит.',
  'It is named under all {count} theme.|It is named under all {count} themes.':
    'Место названо по всем темам ({count}).|Место названо по всем темам ({count}).|Место названо по всем темам ({count}).',
  'It is named under none of the {count} theme.|It is named under none of the {count} themes.':
    'Место не названо ни по одной из {count} темы.|Место не названо ни по одной из {count} тем.|Место не названо ни по одной из {count} тем.',
  'Lists of countries chosen by the reader: {lists}.': 'Списки стран, выбранные читателем: {lists}.',
  'Memberships are counted on {date}.': 'Членство учтено на дату: {date}',
  'Memberships are counted on {date}, the date of the document described.':
    'Членство учтено на дату описываемого документа: {date}',
  'Not mentioned': 'Не упоминают',
  Named: 'Называют',
  'No date is chosen, so memberships that begin on one are not counted.':
    'Дата не выбрана, поэтому членство, которое начинается в известный день, не учтено.',
  'No organisation that the other statements name has a counted member here on this date.':
    'Ни у одной организации из остальных высказываний нет здесь члена, учтённого на эту дату.',
  'No other statement names a region that this place lies in.':
    'Ни одно другое высказывание не называет региона, в который входит это место.',
  'No statement names it.': 'Ни одно высказывание не называет это место.',
  'No statement speaks of all states.': 'Ни одно высказывание не говорит обо всех государствах.',
  'no source given': 'источник не указан',
  'none names it': 'ни одно не называет это место',
  'not checked': 'не проверено',
  'Nothing leads from these statements to the place.': 'От этих высказываний к месту ничто не ведёт.',
  'names {names}': 'называет: {names}',
  'Of its {all} countries and territories the text names none.':
    'Страны и территории этого места ({all}): текст не называет ни одной.',
  'Of its {all} countries and territories the text names {named}: {names}.':
    'Страны и территории этого места ({all}), из них текст называет {named}: {names}.',
  'Of its {all} countries and territories the text names {named}: {names}; {unnamed} it does not name.':
    'Страны и территории этого места ({all}), из них текст называет {named}: {names}; не называет: {unnamed}.',
  'Of its {all} countries and territories, {issuer} as the issuer left out, the text names none.':
    'Страны и территории этого места ({all}, не считая издателя документа: {issuer}): текст не называет ни одной.',
  'Of its {all} countries and territories, {issuer} as the issuer left out, the text names {named}: {names}.':
    'Страны и территории этого места ({all}, не считая издателя документа: {issuer}), из них текст называет {named}: {names}.',
  'Of its {all} countries and territories, {issuer} as the issuer left out, the text names {named}: {names}; {unnamed} it does not name.':
    'Страны и территории этого места ({all}, не считая издателя документа: {issuer}), из них текст называет {named}: {names}; не называет: {unnamed}.',
  'Of the {count} theme it is named under {touched}; not under {untouched}.|Of the {count} themes it is named under {touched}; not under {untouched}.':
    'Из {count} темы место названо по этим: {touched}; не названо: {untouched}.|Из {count} тем место названо по этим: {touched}; не названо: {untouched}.|Из {count} тем место названо по этим: {touched}; не названо: {untouched}.',
  'Order and share': 'Порядок и доля',
  'Policy Atlas, data {hash}.': 'Policy Atlas, данные {hash}.',
  'source: {source}': 'источник: {source}',
  'source: {source}; not checked': 'источник: {source}; не проверено',
  'speaks of all states': 'говорит обо всех государствах',
  'The statement itself names it, or what lies in it.':
    'Само высказывание называет место или то, что в нём находится.',
  'The statement names a region that this place lies in.':
    'Высказывание называет регион, в который входит это место.',
  'The statement names an organisation. That a country here belongs to it is a background fact from outside the text.':
    'Высказывание называет организацию. То, что здешняя страна состоит в ней, — справочный факт не из текста.',
  'The text does not name {place} itself, so it has no rank.':
    '{place}: само это место в тексте не названо, поэтому номера по порядку у него нет.',
  'The text does not say which countries it means, and no list of them is used.':
    'Текст не говорит, какие страны имеются в виду, и списка стран не использовано.',
  'the {count} statement that names it holds {share} of all statements|the {count} statements that name it hold {share} of all statements':
    '{count} высказывание, где оно названо, составляет {share} всех высказываний|{count} высказывания, где оно названо, составляют {share} всех высказываний|{count} высказываний, где оно названо, составляют {share} всех высказываний',
  'the {count} statement that names it holds {share} of the text of all statements|the {count} statements that name it hold {share} of the text of all statements':
    '{count} высказывание, где оно названо, занимает {share} текста всех высказываний|{count} высказывания, где оно названо, занимают {share} текста всех высказываний|{count} высказываний, где оно названо, занимают {share} текста всех высказываний',
  'These relations never lead to it: {relations}.': 'К этому месту никогда не ведут связи: {relations}.',
  'These relations never lead to it, nor to a country in it: {relations}.':
    'Ни к этому месту, ни к странам в нём никогда не ведут связи: {relations}.',
  'These speak of all states or of the world, or are general aims, and name no single place: the same for every place.':
    'Они говорят обо всех государствах или о мире либо ставят общие цели и не называют отдельных мест; для каждого места они одни и те же.',
  'This place in the atlas': 'Это место в атласе',
  'Through a wider region': 'Через более широкий регион',
  'Through membership': 'Через членство',
  'through {bodies}': 'через членство — {bodies}',
  'under {share}': 'менее {share}',
  'What stands in quotation marks after a relation are key words of the source, at most eight; the wordings are the atlas’s own.':
    'В кавычках после связи стоят ключевые слова источника, не более восьми; формулировки принадлежат атласу.',
  'What the text does not say': 'О чём текст не говорит',
  '(this place)': '(это место)',
  'A region, UN area or country': 'Регион, район ООН или страна',
  'Another region, UN area or country': 'Другой регион, район ООН или страна',
  'Choose a region or a country: the dossier says what names it, what reaches it through membership, what is global and what does not mention it.':
    'Выберите регион или страну: досье покажет, какие высказывания называют это место, какие связаны с ним через членство, какие глобальны и какие его не упоминают.',
  'Copy as Markdown': 'Копировать как Markdown',
  'First named': 'Впервые',
  'Lists of countries': 'Списки стран',
  'Memberships on': 'Членство на дату',
  'Places count by their own name only: a country is not added to its region.':
    'Места считаются только по собственному имени: страна не прибавляется к своему региону.',
  Rank: 'Номер',
  'Save as .md': 'Сохранить как .md',
  'Share: what the statements that name a place hold of all statements, since their places in the source are not known.':
    'Доля: какую часть всех высказываний составляют те, что называют место; где они стоят в источнике, неизвестно.',
  'Share: what the statements that name a place hold of the characters of all statements.':
    'Доля: какую часть знаков всех высказываний занимают те, что называют место.',
  'The dossier is in the clipboard, as Markdown.': 'Досье в буфере обмена, в формате Markdown.',
  'The document’s date': 'Дата документа',
  'The places that the text names': 'Места, которые называет текст',
  'Why here': 'Почему',
  '{issuer}, the issuer, is left out.': 'Издатель документа не учтён: {issuer}.',
  '“=” marks a shared rank.': 'Знак «=» отмечает общий номер.',
} as const;
