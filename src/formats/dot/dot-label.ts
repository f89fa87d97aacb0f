import { entityText } from '../reading/entity-text';

/** What `\N` and its like stand for in a label: names of node, graph, edge, tail and head. */
export type LabelNames = Partial<Record<'N' | 'G' | 'E' | 'T' | 'H', string>>;

/**
 * A label as it is shown (https://graphviz.org/docs/attr-types/escString): escapes and entities replaced; of `\\l` and
 * `\\r`, which end a line to the left or right, the last says nothing.
 */
export function readLabel(written: string, names: LabelNames): string {
  const lines = written.replace(/\\([^])/g, (pair, sign: string, at: number) => {
    if (sign === 'n') return '\n';
    if (sign === 'l' || sign === 'r') return at + pair.length < written.length ? '\n' : '';
    if (sign === 'L') return '';
    return names[sign as keyof LabelNames] ?? sign;
  });
  return entityText(lines);
}

/** A text so written that it is shown as it is. */
export const writeLabel = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('\\', '\\\\').replaceAll('\n', '\\n');

/** What a label in HTML says, without its tags. */
export function readHtmlLabel(written: string): string {
  const lines = written
    .replace(/<br\b[^<>]*>/gi, '\n')
    .replace(/<\/?(?:b|i|u|o|s|sub|sup|font)\b[^<>]*>/gi, '')
    .replace(/<[^<>]*>/g, ' ')
    .split('\n');
  return entityText(
    lines
      .map((line) => line.split(/\s+/).filter(Boolean).join(' '))
      .join('\n')
      .trim(),
  );
}
