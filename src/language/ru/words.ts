/** What each word of the atlas means. */
export const WORDS = {
  'document, statement': 'документ, высказывание',
  'the text; one point, principle, priority, comment or heading of it':
    'текст; один его пункт, принцип, приоритет, комментарий или заголовок',
  'node, kind': 'узел, вид',
  'a statement or something it speaks of; what sort of thing that is':
    'высказывание или то, о чём оно говорит; чем это является',
  'edge, relation': 'связь, отношение',
  'a link between two nodes; what it says (supports, opposes, concerns …)':
    'связь между двумя узлами; что она говорит (поддерживает, противостоит, касается …)',
  'evidence, quotation': 'свидетельство, ключевые слова',
  'why an edge is there; its key words in the source, at most eight':
    'почему связь есть; её слова в источнике, не больше восьми',
  'passage, locator': 'место, указатель места',
  'the place in the text, "19(4)"': 'место в тексте, «19(4)»',
  voice: 'голос',
  'who speaks: the document, a post about it, its author, or the editor of the atlas':
    'кто говорит: документ, публикация о нём, её автор или редактор атласа',
  basis: 'основание',
  'stated, paraphrased, inferred (by the editor), background (a fact from outside), derived (themes)':
    'сказано, пересказано, выведено редактором, справочный факт (извне), следует из предметов (темы)',
  'stance, aspect': 'отношение, сторона',
  'the speaker\'s attitude in that passage; what of a country it is about ("dominance")':
    'отношение говорящего в этом месте; о чём именно в стране идёт речь («господство»)',
  'theme, topic, group': 'тема, предмет, группа',
  'a broad grouping; a fine subject; a set of states that the text names without a list':
    'широкая группировка; отдельный предмет; ряд государств, который текст называет без списка',
  tier: 'ступень',
  'how a statement answers a region: 1 names it, 2 a country in it, 2b by a list the reader chose, 3 through membership, 4 a wider region, 5 global':
    'как высказывание отвечает на вопрос о регионе: 1 называет его, 2 страну в нём, 2b по списку читателя, 3 через членство, 4 более широкий регион, 5 весь мир',
  'path, hub': 'путь, узловая точка',
  'a chain of evidence between two nodes; a node linked with nearly everything, so that a way through it says little':
    'цепочка свидетельств между двумя узлами; узел, связанный почти со всем, так что путь через него мало о чём говорит',
  'bridge, ghost': 'мостик, бледный узел',
  'a dotted line over hidden nodes, no link of the text; a hidden node shown faintly':
    'линия из точек через скрытые узлы, в тексте такой связи нет; скрытый узел, показанный бледно',
  'problem, finding': 'неполадка, находка',
  'what is amiss in a graph file that can be read, with its place; something in it that the atlas could not make out':
    'что не так в файле, который всё же читается, и где; то в нём, чего атлас не смог понять',
  mapping: 'значение атрибутов',
  'which attributes of a graph file are label, kind, relation, place and quotation, and what its kinds are':
    'какие атрибуты файла — имя, вид, отношение, место и ключевые слова и что за виды в нём есть',
  community: 'сообщество',
  'nodes linked more with one another than with the rest':
    'узлы, связанные между собой больше, чем с остальными',
  'folded, filtered, hidden, dimmed, focused': 'свёрнуто, отфильтровано, скрыто, приглушено, окружение',
  'five reasons not to be seen in full, which never undo one another: inside its statement until opened; by a filter; by hand; by search or hover; outside the neighbourhood':
    'пять причин не быть видным целиком, ни одна не отменяет другую: внутри своего высказывания, пока не раскрыто; фильтром; вручную; поиском или наведением; вне окружения',
} as const;
