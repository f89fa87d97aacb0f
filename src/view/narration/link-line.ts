import { plainText, sayPieces, type Piece } from '../../language/say-pieces';
import { spokenName, spokenPiece } from './spoken-name';
import type { Verbosity } from './verbosity';

/** A link as it is read out from one of its ends; names and relation in the language of the data. */
export interface LinkTold {
  from: Piece;
  to: Piece;
  /** As read from `from` to `to`: "strengthens". */
  relation: Piece;
  /** As read from where the reader is: "strengthened by", and the name of the other end. */
  seen: { relation: Piece; other: Piece };
  /** What it rests on ("stated"), where anything does. */
  basis?: string;
  /** Key words of the source. */
  quotation?: Piece;
  /** Its place in the ring of links, from 1. */
  place: { number: number; total: number };
}

const NAME = 58;
const RELATION = 32;
const BASIS = 24;

/** "“A” strengthens “B”, 2 of 5"; of at most 200 characters. */
export function linkLine(told: LinkTold, verbosity: Verbosity): Piece[] {
  const { number, total } = told.place;
  if (verbosity === 'short') {
    const relation = spokenPiece(told.seen.relation, RELATION);
    return sayPieces('{relation}: {name}', { relation, name: spokenPiece(told.seen.other, NAME) });
  }
  const line = sayPieces('“{from}” {relation} “{to}”, {number} of {total}', {
    from: spokenPiece(told.from, NAME),
    to: spokenPiece(told.to, NAME),
    relation: spokenPiece(told.relation, RELATION),
    number,
    total,
  });
  return verbosity === 'full' ? withBasis(line, told) : line;
}

/** As much of why it is there as the line has room for. */
function withBasis(line: Piece[], { basis, quotation }: LinkTold): Piece[] {
  if (!basis) return line;
  const short = sayPieces('{line}; {basis}', { line, basis: spokenName(basis, BASIS) });
  if (!quotation) return fitting(short, line);
  const long = sayPieces('{line}; {basis}: “{quotation}”', {
    line,
    basis: spokenName(basis, BASIS),
    quotation,
  });
  return fitting(long, fitting(short, line));
}

const MOST = 200;
const fitting = (line: Piece[], otherwise: Piece[]): Piece[] =>
  plainText(line).length <= MOST ? line : otherwise;
