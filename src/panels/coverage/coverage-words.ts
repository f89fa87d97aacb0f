import type { PlainMessage } from '../../language/message';
import type { ColumnWord } from '../../view/coverage/empty-sentences';
import type { RowKind } from '../../view/coverage/coverage-table';

interface RowWords {
  many: PlainMessage;
  /** What statements do with such a thing. */
  say: PlainMessage;
  none: PlainMessage;
}

/** What the rows of the coverage are called. */
export const ROW_WORDS = {
  region: { many: 'Regions', say: 'name a region', none: 'The document has no regions.' },
  country: { many: 'Countries', say: 'name a country', none: 'The document has no countries.' },
  organisation: {
    many: 'Organisations',
    say: 'name an organisation',
    none: 'The document has no organisations.',
  },
  group: { many: 'Groups', say: 'name a group', none: 'The document has no groups.' },
  theme: { many: 'Themes', say: 'speak of a theme', none: 'The document has no themes.' },
} as const satisfies Record<RowKind, RowWords>;

/** What each number of the table counts. */
export const COUNTED_WORDS = {
  theme: 'Each number counts the statements that {say} together with a theme; a dot means that none does.',
  topic: 'Each number counts the statements that {say} together with a topic; a dot means that none does.',
  either:
    'Each number counts the statements that {say} together with a theme or topic; a dot means that none does.',
} as const satisfies Record<ColumnWord, string>;
