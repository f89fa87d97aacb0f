/** What meets a reader who is here for the first time. */
export const FIRST_MINUTES = {
  'What does it state about {place}?': '{place}: что об этом говорит документ?',
  'What connects {one} and {other}?': '{one} и {other}: что их связывает?',
  'Which organisations does it name?': 'Какие организации в нём названы?',
  'What does it not speak of?': 'О чём в нём не говорится?',
  'How is the picture read?': 'Как читать этот граф?',
  'What is most connected?': 'Что связано больше всего?',
  'Questions to begin with': 'С чего начать',
  'Tour, step {step} of {steps}': 'Шаг {step} из {steps}',
  Back: 'Назад',
  Next: 'Далее',
  Done: 'Готово',
  'End the tour': 'Закончить',
  'Every line can say where it comes from': 'Каждая линия знает, откуда она',
  'Each card is a statement of the document, each shape something it speaks of, each line a relation between them. Select any of them: the details show why it is there, with its key words and their place.':
    'Каждая карточка — тезис документа, каждая фигура — то, о чём он говорит, каждая линия — связь между ними. Выберите любую: в подробностях видно, почему она здесь, с ключевыми словами и местом в тексте.',
  'Ask about a place': 'Спросите о месте',
  'Choose a region or country, and what the document states about it remains, each statement with the reason. Nothing moves, and Undo takes every step back.':
    'Выберите регион или страну — останется то, что документ о них говорит, и у каждого тезиса видно, почему он здесь. Ничего не сдвигается, и каждый шаг можно отменить.',
  'Read, ask, take it with you': 'Читайте, спрашивайте, берите с собой',
  'Read the text beside the picture, ask why two things are connected, save the picture with its sources. The question mark lists all keys.':
    'Читайте текст рядом с графом, спрашивайте, что связывает два узла, сохраняйте рисунок вместе с источниками. Под знаком вопроса — все клавиши.',
} as const;
