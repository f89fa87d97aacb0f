import { labelOf } from '../graph/labels';
import type { SampleQuestion } from '../view/questions/sample-questions';
import type { Explorer } from './explorer.svelte';
import type { OpenDocument } from './open-document.svelte';
import { showWhy } from './show-why';

/** Answers a question to begin with as if the reader had asked it by hand; what it filters is one step of the history. */
export function askSample(explorer: Explorer, open: OpenDocument, question: SampleQuestion): void {
  const { screen } = explorer;
  switch (question.asks) {
    case 'place': {
      const { text } = labelOf(open.graph, question.place, explorer.preferences.language);
      open.connection.close();
      open.select([]);
      open.filtering.onlyPlace(question.place, text);
      return screen.callAnswers();
    }
    case 'why':
      return void showWhy(explorer, open, question.ends);
    case 'organisations':
      Object.assign(open.coverageReading, { rows: 'organisation', columns: 'kinds' });
      return screen.ask('coverage');
    case 'silence':
      Object.assign(open.coverageReading, { rows: 'region', columns: 'themes' });
      return screen.ask('coverage');
    case 'connected':
      return screen.ask('statistics');
  }
}
