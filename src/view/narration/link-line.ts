import { say } from '../../language/say';
import { spokenName } from './spoken-name';
import type { Verbosity } from './verbosity';

/** A link as it is read out from one of its ends; names and relation in the language of the data. */
export interface LinkTold {
  from: string;
  to: string;
  /** As read from `from` to `to`: "strengthens". */
  relation: string;
  /** As read from where the reader is: "strengthened by", and the name of the other end. */
  seen: { relation: string; other: string };
  /** What it rests on ("stated"), where anything does. */
  basis?: string;
  /** Key words of the source. */
  quotation?: string;
  /** Its place in the ring of links, from 1. */
  place: { number: number; total: number };
}

const NAME = 58;
const RELATION = 32;
const BASIS = 24;

/** "“A” strengthens “B”, 2 of 5"; of at most 200 characters. */
export function linkLine(told: LinkTold, verbosity: Verbosity): string {
  const { number, total } = told.place;
  if (verbosity === 'short') {
    const relation = spokenName(told.seen.relation, RELATION);
    return say('{relation}: {name}', { relation, name: spokenName(told.seen.other, NAME) });
  }
  const line = say('“{from}” {relation} “{to}”, {number} of {total}', {
    from: spokenName(told.from, NAME),
    to: spokenName(told.to, NAME),
    relation: spokenName(told.relation, RELATION),
    number,
    total,
  });
  return verbosity === 'full' ? withBasis(line, told) : line;
}

/** As much of why it is there as the line has room for. */
function withBasis(line: string, { basis, quotation }: LinkTold): string {
  if (!basis) return line;
  const short = say('{line}; {basis}', { line, basis: spokenName(basis, BASIS) });
  if (!quotation) return fitting(short, line);
  const long = say('{line}; {basis}: “{quotation}”', { line, basis: spokenName(basis, BASIS), quotation });
  return fitting(long, fitting(short, line));
}

const MOST = 200;
const fitting = (text: string, otherwise: string): string => (text.length <= MOST ? text : otherwise);
