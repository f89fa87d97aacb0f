import type { AttributeValue } from '../../graph/property-graph';
import { toTyped, type TextType } from '../reading/typed-text';

/**
 * The entries of a list as GEXF and Gephi write it: `[a, "b, c"]`, `a|b`, `a;b` or `a, b`; undefined where one is not of
 * the type.
 */
export function readListText(text: string, type: TextType): AttributeValue[] | undefined {
  const values = piecesOf(text.trim()).map((piece) => toTyped(piece, type));
  return values.some((value) => value === undefined) ? undefined : (values as AttributeValue[]);
}

/** `["a", "b\"c"]` for texts, `[1, 2]` for all else. */
export const listText = (list: readonly AttributeValue[]): string =>
  `[${list.map((value) => (typeof value === 'string' ? quoted(value) : String(value))).join(', ')}]`;

const quoted = (text: string) => `"${text.replace(/["\\]/g, '\\$&')}"`;

function piecesOf(text: string): string[] {
  const isBracketed = text.startsWith('[') && text.endsWith(']');
  const inner = isBracketed ? text.slice(1, -1).trim() : text;
  if (inner === '') return [];
  if (isBracketed) return commaPieces(inner);
  const mark = ['|', ';'].find((sign) => inner.includes(sign)) ?? ',';
  return inner.split(mark).map((piece) => piece.trim());
}

const PIECE = /\s*(?:"((?:[^"\\]|\\[^])*)"|'((?:[^'\\]|\\[^])*)'|([^,]*))\s*(?:,|$)/y;

/** Pieces between commas, each perhaps in quotes with `\` before marks that are meant as such. */
function commaPieces(text: string): string[] {
  const pieces: string[] = [];
  PIECE.lastIndex = 0;
  while (PIECE.lastIndex < text.length) {
    const found = PIECE.exec(text);
    if (!found) return text.split(',').map((piece) => piece.trim());
    const [, double, single, bare] = found;
    const inQuotes = double ?? single;
    pieces.push(inQuotes === undefined ? bare!.trim() : inQuotes.replace(/\\([^])/g, '$1'));
  }
  return pieces;
}
