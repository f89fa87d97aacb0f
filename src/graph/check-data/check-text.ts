import { findQuotations } from '../anchoring/find-quotations';
import { toNormalForm } from '../anchoring/normal-form';
import type { Quotation } from '../anchoring/quotations';
import type { TextCheck } from './data-check';
import { NearSearch } from './near-search';

/** As many missing quotations get a hint; the others are named alone. */
const MOST_HINTS = 50;

/** Which quotations stand in a text as whole words, case and punctuation aside, and what comes nearest to the others. */
export function checkText(quotations: Quotation[], text: string): TextCheck {
  const form = toNormalForm(text);
  const sought = quotations.map((quotation) => ({ quotation, words: toNormalForm(quotation.quote).normal }));
  const found = findQuotations(form, new Set(sought.map(({ words }) => words)));
  const missing = sought.filter(({ quotation, words }) =>
    words === '' ? !text.includes(quotation.quote) : !found.has(words),
  );
  const search = new NearSearch(form);
  return {
    found: quotations.length - missing.length,
    missing: missing.map(({ quotation: { quote, edges }, words }, rank) => {
      const near = rank < MOST_HINTS ? search.nearest(words) : undefined;
      return { quote, edges, ...(near && { near }) };
    }),
  };
}
