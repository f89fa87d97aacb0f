import { escapeMarkdown } from '../../graph/escape-markdown';

/** A text on one line as it is. */
export const plain = escapeMarkdown;

export const heading = (level: number, text: string): string =>
  `${'#'.repeat(level)} ${plain(text) || '(no name)'}`;

/** Rows that are Markdown already; nothing where there are none. */
export const bullets = (rows: readonly string[]): string => rows.map((row) => `- ${row}`).join('\n');

/** Rows under a row. */
export const under = (row: string, rows: readonly string[]): string =>
  [row, ...rows.map((inner) => `  - ${inner}`)].join('\n');

/** "1 statement", "16 statements". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
