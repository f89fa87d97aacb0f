import { findQuotations } from './find-quotations';
import { toNormalForm, type NormalForm } from './normal-form';
import type { Quotation } from './quotations';
import { textRange } from './word-places';

/** A quotation with its place in the original, ready to be looked for. */
export interface Sought {
  quotation: Quotation;
  /** Its number among them. */
  rank: number;
  at: number;
  /** In the normal form. */
  words: string;
  /** Where its words stand in this text, in the normal form, ascending. */
  occurrences: number[];
}

/** Those of the quotations that have a place in the original, in its order. */
export function seekQuotations(quotations: Quotation[], form: NormalForm): Sought[] {
  const placed = quotations.flatMap((quotation) => {
    const { at, quote } = quotation;
    return at ? [{ quotation, at: at[0], words: toNormalForm(quote).normal }] : [];
  });
  const found = findQuotations(form, new Set(placed.map(({ words }) => words)));
  return placed.map((one, rank) => {
    const all = found.get(one.words) ?? [];
    const isAcronym = isCapitals(one.quotation.quote);
    const occurrences = isAcronym ? all.filter((from) => hasCapitals(form, from, one.words)) : all;
    return { ...one, rank, occurrences };
  });
}

/** "US" is not "us". */
const isCapitals = (words: string): boolean => !/\p{Ll}/u.test(words) && /\p{Lu}/u.test(words);
const hasCapitals = (form: NormalForm, from: number, words: string): boolean =>
  isCapitals(form.text.slice(...textRange(form, from, from + words.length)));
