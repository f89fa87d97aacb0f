import type { DocumentGraph } from '../../graph/document-graph';
import { labelOf } from '../../graph/labels';
import type { Geography } from '../../graph/regions/geography';
import { say } from '../../language/say';
import { sampleQuestions } from '../questions/sample-questions';

/** Commands that this document can answer, in the language of the program; names in that of the labels. */
export function exampleCommands(graph: DocumentGraph, geography: Geography, language: string): string[] {
  const name = (id: string) => inQuotes(labelOf(graph, id, language).text);
  const questions = sampleQuestions(graph, geography);
  const why = questions.find((question) => question.asks === 'why');
  const place = questions.find((question) => question.asks === 'place');
  const known = place?.place ?? mostLinked(graph);
  return [
    ...(known === undefined ? [] : [say('links of {name}', { name: name(known) })]),
    ...(why ? [say('why {one} and {other}', { one: name(why.ends[0]), other: name(why.ends[1]) })] : []),
    ...(place ? [say('only region {place}', { place: name(place.place) })] : []),
    say('best connected # command'),
    say('summary # command'),
    say('undo # command'),
  ];
}

/** Names of several words are kept together. */
const inQuotes = (name: string): string => (/\s/.test(name) ? say('“{text}”', { text: name }) : name);

function mostLinked(graph: DocumentGraph): string | undefined {
  const counts = graph.nodes().map(({ id }) => ({ id, links: graph.neighbours(id).length }));
  return counts.sort((a, b) => b.links - a.links)[0]?.id;
}
