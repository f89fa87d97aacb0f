import type { Piece } from '../../language/say-pieces';

/** So long may a name be in a spoken line; what is longer is cut at a word, since nobody listens to more. */
export function spokenName(text: string, most: number): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= most) return plain;
  const cut = plain.slice(0, most - 1);
  const word = cut.replace(/\s\S*$/, '');
  return `${(word.length > most / 2 ? word : cut).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** The same, where its language is known. */
export const spokenPiece = (piece: Piece, most: number): Piece => ({
  ...piece,
  text: spokenName(piece.text, most),
});
