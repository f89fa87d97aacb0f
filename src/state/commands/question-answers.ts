import { edgesAbout, type Coverage } from '../../graph/coverage/coverage';
import { inNamingOrder } from '../../graph/coverage/naming-order';
import { findSilences } from '../../graph/coverage/silences';
import type { DocumentGraph } from '../../graph/document-graph';
import { labelOf } from '../../graph/labels';
import { say } from '../../language/say';
import type { Piece } from '../../language/say-pieces';
import { quoted } from '../../look/quoted';
import { coverageTable } from '../../view/coverage/coverage-table';
import { emptySentences } from '../../view/coverage/empty-sentences';
import { answer, line, nodePart, words, type Answer, type AnswerLine, type Asked } from './answer';
import { filterRegion, placesCalled } from './filter-answers';
import { findNodes } from './find-node';
import { tellLinks, tellNode } from './node-answers';

/** More are counted, not listed. */
const MOST_STATEMENTS = 25;

/** What is stated about a place; of what is no place the links. */
export async function tellAbout(asked: Asked, names: string[]): Promise<Answer> {
  const [name = ''] = names;
  const found = placesCalled(asked, name);
  const isPlace =
    found.isSure || (found.places.length > 0 && !(await findNodes(asked.open.graph, name)).isNamed);
  return isPlace ? filterRegion(asked, names, { found, further: statementLines }) : tellLinks(asked, names);
}

/** What answers the place, one line for each, whatever other filters leave of it. */
function statementLines(asked: Asked): AnswerLine[] {
  const { answers, visibility } = asked.open;
  const placed = [...(answers?.placed.keys() ?? [])];
  if (!placed.length) return [line('No statement speaks of it. “Region off” shows all again.')];
  const more = placed.length - MOST_STATEMENTS;
  return [
    ...placed
      .slice(0, MOST_STATEMENTS)
      .map((id) => (visibility.nodes.has(id) ? [nodePart(asked, id)] : tellNode(asked, id))),
    ...(more > 0 ? [line('And {count} more.|And {count} more.', { count: more })] : []),
  ];
}

/** Those that the statements name, and how many do. */
export function tellOrganisations(asked: Asked): Answer {
  const { graph } = asked.open;
  const named = inNamingOrder(graph).filter(({ type }) => type === 'organisation');
  if (!named.length) return answer(line('The document has no organisations.'));
  const statements = (id: string) => new Set(edgesAbout(graph, id).map(({ source }) => source)).size;
  return answer(
    line('The document names {count} organisation:|The document names {count} organisations:', {
      count: named.length,
    }),
    ...named.map(({ id }) =>
      line('{name}: {count} statement|{name}: {count} statements', {
        name: nodePart(asked, id),
        count: statements(id),
      }),
    ),
  );
}

/** What the whole document never names together, whatever is shown of it. */
export function tellSilence({ open, explorer }: Asked): Answer {
  const { graph } = open;
  const statements = new Set(graph.nodes().flatMap(({ id, type }) => (type === 'statement' ? id : [])));
  const { coverage } = coverageTable(graph, { statements, choice: CHOICE, label: (id) => id });
  const missing = missingLines(coverage, statements.size);
  if (missing.length) return answer(...missing);
  const cells = [...coverage.cells.values()].flatMap((row) => [...row.values()]);
  if (cells.every((cell) => cell.length))
    return answer(line('There is no gap among its regions and themes.'));
  const silences = { ...findSilences(coverage, statements.size), topics: [] };
  const label = labelIn(graph, explorer.preferences.language);
  const told = emptySentences(silences, { row: CHOICE.rows, column: 'theme', label });
  const table = say('What is named with what, and what is not?');
  return answer(
    ...told.map((sentence) => sentence.map(({ text, language }) => words(text, language))),
    line('Every gap stands in a table of the menu “Ask”: “{table}”.', { table }),
  );
}

/** Why there is no table in which a gap could stand; nothing where there is one. */
function missingLines({ rows, columns }: Coverage, statements: number): AnswerLine[] {
  if (!statements)
    return [
      line(
        'This graph holds no statements, so nothing is named together. A table would show what each names, and every gap.',
      ),
    ];
  return [
    ...(rows.length ? [] : [line('The document has no regions.')]),
    ...(columns.length ? [] : [line('The document has no themes.')]),
  ];
}

const labelIn =
  (graph: DocumentGraph, language: string) =>
  (id: string): Piece => {
    const own = labelOf(graph, id, language);
    return { text: quoted(own), language: own.language };
  };

const CHOICE = {
  rows: 'region',
  columns: 'themes',
  opened: new Set<string>(),
  rowOrder: 'document',
  columnOrder: 'document',
  withEmpty: true,
} as const;

/** Its first words are about the picture. */
export function startTour({ explorer }: Asked): Answer {
  explorer.screen.view = 'picture';
  explorer.screen.tour.start();
  return answer(line('The tour begins.'));
}
