import type { StatementNode } from '../../graph/atlas-document';
import { wordsIn } from '../../graph/labels';
import { locatorText } from '../../graph/locator-text';
import { aboutOf } from '../../view/citation/to-reference';
import { dateWords } from '../../view/date-words';
import { dateOf } from '../../view/answers';
import type { FigureOptions } from '../figure-options';
import { FIGURE_WORDS } from '../figure-words';
import type { Picture } from '../picture';
import { viewWords } from '../view-words';
import { capitalised } from '../../graph/capitalised';
import { withStop } from '../../view/sentences';

/** What the frame says, in words. */
export interface FrameTexts {
  title: string;
  /** What narrows the picture; empty where nothing does. */
  filters: string;
  /** How much of the document is shown, with the filters. */
  shown: string;
  source: string;
  /** Where in the text the shown statements stand. */
  places: string;
  data: string;
  licence: string;
}

/** Statements up to so many are named by their places one by one. */
const FEW = 12;

type Told = Pick<FigureOptions, 'title' | 'today' | 'language'>;

export function frameTexts(
  picture: Picture,
  shown: { nodes: number; links: number },
  options: Told,
): FrameTexts {
  const { graph, arrangement } = picture;
  const { document } = graph;
  const { language, today } = options;
  const say = (word: keyof typeof FIGURE_WORDS) => wordsIn(FIGURE_WORDS[word], language);
  const filters = viewWords(picture, { words: language, labels: language }).join('; ');
  const counts = `${shown.nodes} ${say('of')} ${graph.nodes().length} ${say('nodes')}, ${shown.links} ${say('links')}`;
  const date = dateOf(graph, arrangement.region);
  const facts = [
    `${say('data')}: Policy Atlas, ${document.id}, ${say('version')} ${document.hash}`,
    ...(date ? [`${say('onDate')} ${dateWords(date, language)}`] : []),
    ...(today ? [`${say('made')} ${dateWords(today, language)}`] : []),
  ];
  return {
    title: options.title ?? wordsIn(document.title, language),
    filters,
    shown: `${say('shown')}: ${counts}${filters ? `. ${say('filters')}: ${filters}` : ''}.`,
    source: withStop(capitalised(aboutOf(document, language))),
    places: placesOf(picture, language),
    data: withStop(facts.join('; ')),
    licence: document.licence ? `${say('licence')}: ${document.licence}.` : '',
  };
}

function placesOf({ graph, seen, ghosts }: Picture, language: string): string {
  const statements = graph
    .nodes()
    .filter((node): node is StatementNode => node.type === 'statement' && seen.nodes.has(node.id))
    .filter(({ id }) => !ghosts.has(id));
  if (statements.length === 0) return '';
  const places = statements.map((statement) => locatorText(statement, graph.document, language));
  const say = (word: keyof typeof FIGURE_WORDS) => wordsIn(FIGURE_WORDS[word], language);
  const list =
    places.length > FEW
      ? `${places.length} ${say('statements')}, ${places[0]!} – ${places.at(-1)!}`
      : places.join(', ');
  return `${say('places')}: ${list}.`;
}
