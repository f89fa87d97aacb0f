import type { Rank, RankedPlace, RegionRanks } from '../../graph/regions/region-ranks';
import type { SubjectNode } from '../../graph/subject';
import type { Message } from '../../language/message';
import { say } from '../../language/say';
import { sayNumber } from '../../language/say-number';
import { sayPieces, type Piece, type PieceValue } from '../../language/say-pieces';

interface Naming {
  label: (id: string) => PieceValue;
  /** Where a statement stands: "19(5)". */
  locator: (statement: SubjectNode) => PieceValue;
}

/** How early and how much a text speaks of a place by its own name. */
export function rankSentence(
  { measure, places }: RegionRanks,
  place: string,
  { label, locator }: Naming,
): Piece[] {
  const found = places.find(({ id }) => id === place);
  if (!found)
    return sayPieces('The text does not name {place} itself, so it has no rank.', { place: label(place) });
  return sayPieces(
    '{place} is {byPlace} of {places} in the order of first naming, in {locator}, and {byShare} by share: {holding}.',
    {
      place: label(place),
      byPlace: rankWords(found.byPlace),
      places: say('{count} place|{count} places # after of', { count: places.length }),
      locator: locator(found.statements[0]!),
      byShare: rankWords(found.byShare),
      holding: holdingWords(found, measure),
    },
  );
}

function holdingWords({ statements, share }: RankedPlace, measure: RegionRanks['measure']): string {
  const values = { count: statements.length, share: shareWords(share) };
  return measure === 'characters'
    ? say(
        'the {count} statement that names it holds {share} of the text of all statements|the {count} statements that name it hold {share} of the text of all statements',
        values,
      )
    : say(
        'the {count} statement that names it holds {share} of all statements|the {count} statements that name it hold {share} of all statements',
        values,
      );
}

/** "3rd", "3rd (with 2 others)". */
function rankWords({ rank: number, sharedWith }: Rank): string {
  const rank = say(ORDINALS[ENGLISH.select(number)] ?? '{rank}th', { rank: number });
  return sharedWith
    ? say('{rank} (with {count} other)|{rank} (with {count} others)', { rank, count: sharedWith })
    : rank;
}

const ENGLISH = new Intl.PluralRules('en', { type: 'ordinal' });
type Ordinal = Extract<Message, `{rank}${'st' | 'nd' | 'rd' | 'th'}`>;
const ORDINALS: Partial<Record<Intl.LDMLPluralRule, Ordinal>> = {
  one: '{rank}st',
  two: '{rank}nd',
  few: '{rank}rd',
};

/** "5.9%"; what is there is never "0.0%". */
export const shareWords = (share: number): string =>
  share > 0 && share < 0.0005 ? say('under {share}', { share: percent(0.001) }) : percent(share);

const percent = (share: number): string =>
  sayNumber(share, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 });
