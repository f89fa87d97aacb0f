import { say } from '../../language/say';
import { sayPieces, type Piece } from '../../language/say-pieces';
import { spokenPiece } from './spoken-name';
import type { Verbosity } from './verbosity';

/** A node as it is read out; names in the language of the data. */
export interface NodeTold {
  name: Piece;
  kind: Piece;
  /** Its place among the nodes of its kind that are seen, from 1; null for one that is not seen. */
  place: { number: number; total: number } | null;
  links: LinkCounts;
  /** How many nodes wait inside it to be opened. */
  folded: number;
}

/** `both`: links without a direction, bridges among them. */
export interface LinkCounts {
  out: number;
  in: number;
  both: number;
}

const NAME = 80;
const KIND = 30;

/** "BRICS, organisation, 3 of 12, 5 links: 3 out, 2 in"; of at most 200 characters. */
export function nodeLine(told: NodeTold, verbosity: Verbosity): Piece[] {
  const name = spokenPiece(told.name, NAME);
  const kind = spokenPiece(told.kind, KIND);
  if (verbosity === 'short') return sayPieces('{name}, {kind}', { name, kind });
  if (!told.place) return sayPieces('{name}, {kind}, not shown', { name, kind }); // nor is any link that it has
  const links = linkCountWords(told.links);
  const { number, total } = told.place;
  const counts = { number, total, links };
  const line = sayPieces('{name}, {kind}, {number} of {total}, {links}', { name, kind, ...counts });
  if (verbosity === 'normal' || told.folded === 0) return line;
  return sayPieces('{line}. {count} more inside, folded|{line}. {count} more inside, folded', {
    line,
    count: told.folded,
  });
}

/** "5 links: 3 out, 2 in". */
export function linkCountWords({ out, in: into, both }: LinkCounts): string {
  const count = out + into + both;
  if (count === 0) return say('no links');
  const counts = { count, out, in: into, both };
  if (out === count) return say('{count} link out|{count} links out', { count });
  if (into === count) return say('{count} link in|{count} links in', { count });
  if (both === 0) return say('{count} link: {out} out, {in} in|{count} links: {out} out, {in} in', counts);
  if (both === count) return say('{count} link without direction|{count} links without direction', counts);
  return say(
    '{count} link: {out} out, {in} in, {both} without direction|{count} links: {out} out, {in} in, {both} without direction',
    counts,
  );
}
