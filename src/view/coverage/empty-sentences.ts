import type { Silences } from '../../graph/coverage/silences';
import type { PlainMessage, Message } from '../../language/message';
import { say } from '../../language/say';
import { sayPieceList, sayPieces, toPieces, type Piece, type PieceValue } from '../../language/say-pieces';
import type { RowKind } from './coverage-table';

interface Naming {
  row: RowKind;
  /** What the columns are; undefined where they are kinds of statement. */
  column: ColumnWord | undefined;
  /** A name in quotation marks. */
  label: (id: string) => PieceValue;
}

/** What the columns hold where they are no kinds of statement. */
export type ColumnWord = 'theme' | 'topic' | 'either';

/** Of `Silences`, with the topics apart from the themes that are silent as a whole. */
export interface ToldSilences extends Silences {
  topics: string[];
}

/** What a statement does with such a thing. */
const SAYS = {
  region: 'names a region',
  country: 'names a country',
  organisation: 'names an organisation',
  group: 'names a group',
  theme: 'speaks of a theme',
} as const satisfies Record<RowKind, PlainMessage>;

const NO_COLUMN = {
  theme: 'No theme is named together with {names}.',
  topic: 'No topic is named together with {names}.',
  either: 'No theme or topic is named together with {names}.',
} as const satisfies Record<ColumnWord, Message>;

/** What is not said, in words: "No statement names a region together with the theme “Trade” or “Fish”." */
export function emptySentences(silences: ToldSilences, { row, column, label }: Naming): Piece[][] {
  const { columns, topics, rows, pairs } = silences;
  const says = say(SAYS[row]);
  const of = (ids: string[], told: (names: Piece[]) => Piece[]) =>
    ids.length ? [told(listed(ids.map(label)))] : [];
  const [pair] = pairs;
  if (!column)
    return [
      ...of(columns, (names) => sayPieces('No statement under {names} {says}.', { names, says })),
      ...(pair
        ? [
            sayPieces('No statement under {column} names {row}.', {
              row: label(pair[0]),
              column: label(pair[1]),
            }),
          ]
        : []),
    ];
  return [
    ...of(columns, (names) =>
      sayPieces('No statement {says} together with the theme {names}.', { says, names }),
    ),
    ...of(topics, (names) =>
      sayPieces('No statement {says} together with the topic {names}.', { says, names }),
    ),
    ...of(rows, (names) => sayPieces(NO_COLUMN[column], { names })),
    ...(pair
      ? [
          sayPieces('{row} and {column} are never named together.', {
            row: label(pair[0]),
            column: label(pair[1]),
          }),
        ]
      : []),
  ];
}

const MOST_NAMES = 3;

/** Three names and how many more; four names are all told. */
function listed(names: PieceValue[]): Piece[] {
  const told = names.length > MOST_NAMES + 1 ? names.slice(0, MOST_NAMES) : names;
  const rest = names.length - told.length;
  const more = rest ? [say('{count} more', { count: rest })] : [];
  return sayPieceList([...told, ...more].map(toPieces), 'disjunction');
}
