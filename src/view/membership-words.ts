import type { AtlasEdge } from '../graph/atlas-document';
import type { MembershipFacts } from '../graph/background-facts';
import { languageOf } from '../graph/labels';
import { sayDateAfter } from '../language/say-date';
import { sayPieces, toPieces, type Piece, type PieceValue } from '../language/say-pieces';

/** What holds, and how long: "member since May 2010 until 2023"; alone where no date is known. */
export function withTerm(what: PieceValue, { from, to }: Pick<MembershipFacts, 'from' | 'to'>): Piece[] {
  const [since, until] = [from, to].map((date) => date && sayDateAfter(date));
  if (since && until) return sayPieces('{what} since {from} until {to}', { what, from: since, to: until });
  if (since) return sayPieces('{what} since {from}', { what, from: since });
  return until ? sayPieces('{what} until {to}', { what, to: until }) : toPieces(what);
}

/** Where a background fact is from: "source: club.example; not checked". */
export function originWords({ factSource, certainty }: Pick<AtlasEdge, 'factSource' | 'certainty'>): Piece[] {
  if (!factSource) return sayPieces(certainty ? 'not checked' : 'no source given', {});
  const source = { text: factSource, language: languageOf(factSource) };
  return certainty
    ? sayPieces('source: {source}; not checked', { source })
    : sayPieces('source: {source}', { source });
}
