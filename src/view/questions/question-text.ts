import type { DocumentGraph } from '../../graph/document-graph';
import { labelOf } from '../../graph/labels';
import { say } from '../../language/say';
import type { SampleQuestion } from './sample-questions';

/** As a person would ask it; names in the language of the labels. */
export function questionText(question: SampleQuestion, graph: DocumentGraph, language: string): string {
  const name = (id: string) => labelOf(graph, id, language).text;
  switch (question.asks) {
    case 'place':
      return say('What does it state about {place}?', { place: name(question.place) });
    case 'why': {
      const [one, other] = question.ends;
      return say('What connects {one} and {other}?', { one: name(one), other: name(other) });
    }
    case 'organisations':
      return say('Which organisations does it name?');
    case 'silence':
      return say('What does it not speak of?');
    case 'connected':
      return say('What is most connected?');
  }
}
