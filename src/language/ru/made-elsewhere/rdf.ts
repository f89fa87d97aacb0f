/** Of RDF in all its notations. */
export const RDF = {
  'its context is at {address}, and nothing is fetched from the network':
    'его контекст по адресу {address}, а из сети ничего не загружается',
  'put the context itself in the place of its address, or save the file in expanded form or as Turtle':
    'поставьте сам контекст на место адреса или сохраните файл в развёрнутой форме либо как Turtle',
  'cannot be read as JSON-LD: a value is of a kind that its place cannot hold':
    'не читается как JSON-LD: значение не того рода, что допустимо на этом месте',
  'cannot be read as JSON-LD: {reason}': 'не читается как JSON-LD: {reason}',
  'check the file with a JSON-LD tool, or save it as Turtle':
    'проверьте файл инструментом для JSON-LD или сохраните его как Turtle',
  'expected an object or a list of objects': 'ожидался объект или список объектов',
  'JSON-LD describes things': 'JSON-LD описывает предметы',
  '“{name}” is left out, once: no context says what it means':
    '«{name}» пропущено (1 раз): никакой контекст не говорит, что это значит',
  '“{name}” is left out, {count} times: no context says what it means':
    '«{name}» пропущено ({count} раз): никакой контекст не говорит, что это значит|«{name}» пропущено ({count} раза): никакой контекст не говорит, что это значит|«{name}» пропущено ({count} раз): никакой контекст не говорит, что это значит',
  '{more} more names are left out: no context says what they mean':
    'пропущены ещё имена ({more}): никакой контекст не говорит, что они значат',
  'cannot be read as RDF: expected “.”, “;” or “,”': 'не читается как RDF: ожидалось «.», «;» или «,»',
  'cannot be read as RDF: undefined prefix “{prefix}”': 'не читается как RDF: неизвестный префикс «{prefix}»',
  'cannot be read as RDF: invalid IRI': 'не читается как RDF: неверный IRI',
  'cannot be read as RDF: unexpected “{found}”': 'не читается как RDF: неожиданное «{found}»',
  'cannot be read as RDF: unexpected literal': 'не читается как RDF: неожиданный литерал',
  'cannot be read as RDF: expected dot to follow quad': 'не читается как RDF: после четвёрки ожидалась точка',
  'cannot be read as RDF: expected entity but got {found}':
    'не читается как RDF: ожидалась сущность, а найдено {found}',
  'cannot be read as RDF: unclosed graph': 'не читается как RDF: граф не закрыт',
  'cannot be read as RDF: {reason}': 'не читается как RDF: {reason}',
  'declare it at the beginning, as in @prefix ex: <…> .': 'объявите его в начале, например @prefix ex: <…> .',
  'write the IRI whole, or say its base with @base <…> .':
    'напишите IRI целиком или укажите его основу: @base <…> .',
  'the file may be cut off, or its last statement lacks its dot; correct it in the program that made it':
    'файл, возможно, обрезан, или в последнем утверждении нет точки; исправьте его в программе, которая его создала',
  'more than {most} statements': 'больше {most} утверждений',
  '{count} value of the type <{iri}> kept as text, without the type|{count} values of the type <{iri}> kept as text, without the type':
    '{count} значение типа <{iri}> сохранено как текст, без типа|{count} значения типа <{iri}> сохранены как текст, без типа|{count} значений типа <{iri}> сохранены как текст, без типа',
  '“{text}” is not of the type <{iri}>': '«{text}» не типа <{iri}>',
  'what is imported from <{iri}> is not read': 'импортируемое из <{iri}> не читается',
  'open that file, too': 'откройте и тот файл',
  'the named graph of {count} value is not kept; that of edges is|the named graph of {count} values is not kept; that of edges is':
    'именованный граф {count} значения не сохранён; у связей сохранён|именованный граф {count} значений не сохранён; у связей сохранён|именованный граф {count} значений не сохранён; у связей сохранён',
  '{own} statements that have a statement as their object are left out':
    'утверждения, объект которых утверждение, пропущены: {own}',
  'not RDF/XML: {made}': 'не RDF/XML: {made}',
  'correct it in the program that made it, or save the file as Turtle':
    'исправьте его в программе, которая его создала, или сохраните файл как Turtle',
  'rdf:{first} and rdf:{second} name one thing twice':
    'rdf:{first} и rdf:{second} называют одно и то же дважды',
  'attribute “{name}” has no namespace, so that nobody knows what it means':
    'у атрибута «{name}» нет пространства имён, поэтому неизвестно, что он значит',
  'no element may be <{name}> here': 'элемент <{name}> здесь недопустим',
  'nothing may stand here, but <{name}> does': 'здесь ничего не может стоять, а стоит <{name}>',
  '“{text}” stands where no text can be': '«{text}» стоит там, где текста быть не может',
  'a property holds two nodes': 'в свойстве два узла',
  'a property holds a text and a node': 'в свойстве и текст, и узел',
  'document type: {made}': 'тип документа: {made}',
  'more than {most} entities': 'больше {most} сущностей',
  'declares more than plain entities of its own': 'объявляет не только простые сущности',
  'entity “{name}” is not declared': 'сущность «{name}» не объявлена',
  'entities within each other deeper than {most}': 'сущности вложены друг в друга глубже {most}',
  'its entities make it too large': 'из-за сущностей файл становится слишком большим',
  'entity “{name}” holds elements': 'в сущности «{name}» есть элементы',
  'a character that does not exist': 'несуществующий знак',
  'remove <!DOCTYPE …> and write the IRIs in full, or save the file as Turtle':
    'уберите <!DOCTYPE …> и напишите IRI полностью или сохраните файл как Turtle',
};
