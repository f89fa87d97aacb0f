import type { Range } from '../atlas-document';
import { chainPlaces, type Candidate } from './chain-places';
import { fillGaps } from './fill-gaps';
import { strengthOf, type Anchor } from './anchor';
import { keepSupported } from './keep-supported';
import { toNormalForm, type NormalForm } from './normal-form';
import { standingOf } from './standing';
import type { Quotation } from './quotations';
import { seekQuotations, type Sought } from './seek-quotations';
import { textRange, withMarks } from './word-places';

export interface Aligned {
  quotation: Quotation;
  at: Range;
  differing: number;
}

/** Words that stand more often than this do not lead: they are found between those that do. */
const COMMON = 8;

/** Where the quotations of an original stand in another copy or version of it, as far as their distances bear it out. */
export function alignQuotations(quotations: Quotation[], text: string): Aligned[] {
  const form = toNormalForm(text);
  const sought = seekQuotations(quotations, form);
  const leading = sought.filter(({ occurrences }) => occurrences.length <= COMMON);
  const seekers = leading.map((one) => ({ at: one.at, candidates: candidatesOf(one, form) }));
  const chain = chainPlaces(seekers, form.normal.length);
  const inOrder = leading.flatMap((one, index) => {
    const from = chain.get(index);
    return from === undefined ? [] : [toAnchor(one, from, form)];
  });
  const supported = keepSupported(inOrder, sought.length);
  const anchors = fillGaps(sought, supported, form);
  return anchors.map(({ rank, from, to, differing }) => {
    const { quotation } = sought[rank]!;
    const at = withMarks(textRange(form, from, to), quotation.quote, text);
    return { quotation, at, differing };
  });
}

function candidatesOf({ quotation, at, words, occurrences }: Sought, form: NormalForm): Candidate[] {
  const isUpper = /^\p{Lu}/u.test(quotation.quote);
  return occurrences.map((from) => {
    const hasCase = /\p{Lu}/u.test(form.text[form.places[from]!]!) === isUpper;
    // longer words are worth more, rare ones too, those in another case less
    const worth = (2 + Math.min(words.length, 30) / 2) / Math.sqrt(occurrences.length);
    return { ...standingOf(at, from, form), score: hasCase ? worth : worth * 0.7 };
  });
}

const toAnchor = ({ rank, at, words, occurrences }: Sought, from: number, form: NormalForm): Anchor => ({
  ...standingOf(at, from, form),
  rank,
  to: from + words.length,
  differing: 0,
  strength: strengthOf(words.length, occurrences.length),
});
