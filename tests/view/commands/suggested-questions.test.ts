import { afterEach, expect, it } from 'vitest';
import { DocumentGraph } from '../../../src/graph/document-graph';
import { loadLanguage } from '../../../src/language/languages';
import { say } from '../../../src/language/say';
import { speak } from '../../../src/language/spoken';
import { parseCommand } from '../../../src/view/commands/parse-command';
import { questionText } from '../../../src/view/questions/question-text';
import { sampleQuestions } from '../../../src/view/questions/sample-questions';
import { geography, readConcept } from '../../graph/concept-document';

const graph = new DocumentGraph(await readConcept());
const questions = sampleQuestions(graph, geography);
afterEach(() => speak());

it.each([
  ['en', ['China', 'Africa']],
  ['ru', ['Китай', 'Африка']],
])('every question to begin with is understood when it is typed, in %s', async (language, ends) => {
  speak(await loadLanguage(language));
  const texts = [
    ...questions.map((question) => questionText(question, graph, language)),
    say('How is the picture read?'),
  ];
  const [, place] = ends;
  for (const change of [(text: string) => text, (text: string) => text.replace('?', '').toLowerCase()]) {
    const read = texts.map((text) => parseCommand(change(text))[0]);
    expect(read).toEqual([
      { id: 'about', names: [change(place!)] },
      { id: 'organisations', names: [] },
      { id: 'why', names: ends.map(change) },
      { id: 'silence', names: [] },
      { id: 'best', names: [] },
      { id: 'tour', names: [] },
    ]);
  }
});
