import type { Message, NamesIn } from './message';
import { sayParts } from './say';
import { sayListOf } from './say-list';

/** A piece of what is said; words of the data have the language that they are in. */
export interface Piece {
  text: string;
  language?: string;
}

/** What stands in the place of a name of a message; `Other` is a piece that knows more of itself. */
export type PieceValue<Other extends Piece = Piece> = string | number | Other | Other[];

/** A message in pieces, with words of the data among its values. */
export function sayPieces<Text extends Message, Other extends Piece = Piece>(
  text: Text,
  values: Record<NamesIn<Text>, PieceValue<Other>>,
): (Piece | Other)[] {
  const given = values as Record<string, PieceValue<Other>>;
  const plain = Object.entries(given).filter(([, value]) => typeof value !== 'object');
  return sayParts(text, Object.fromEntries(plain) as Parameters<typeof sayParts<Text>>[1]).flatMap((part) =>
    'text' in part ? part : toPieces(given[part.name] ?? ''),
  );
}

/** Names in a sentence, each in its language: "Africa, China and the West". */
export const sayPieceList = (entries: PieceValue[], type?: Intl.ListFormatType): Piece[] =>
  sayListOf(entries.map(toPieces), (text): Piece => ({ text }), type);

/** Sentences one after the other. */
export const joinPieces = (entries: Piece[][], between = ' '): Piece[] =>
  entries.flatMap((pieces, index) => (index ? [{ text: between }, ...pieces] : pieces));

export const plainText = (pieces: Piece[]): string => pieces.map(({ text }) => text).join('');

export const toPieces = <Other extends Piece>(value: PieceValue<Other>): (Piece | Other)[] =>
  Array.isArray(value) ? value : [typeof value === 'object' ? value : { text: String(value) }];
