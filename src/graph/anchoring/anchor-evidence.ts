import type { AtlasDocument, Range } from '../atlas-document';
import { alignQuotations } from './align-quotations';
import { quotationsOf, type Quotation } from './quotations';

/** How sure it is that key words stand where they are shown: known by the text's sha-256, by their neighbours, or nearly. */
export type AnchorCertainty = 'exact' | 'sure' | 'near';

export interface AnchoredQuotation {
  quotation: Quotation;
  at: Range;
  certainty: AnchorCertainty;
  /** How many letters differ; 0 but for those that are near. */
  differing: number;
}

/** What of a document was found in a text. */
export interface Anchoring {
  /** Whether it is the very text that the document was made from. */
  whole: boolean;
  /** Whether too little was found for it to be a copy or version of that text: then nothing counts as found. */
  isOther: boolean;
  /** By evidence key. */
  places: ReadonlyMap<string, AnchoredQuotation>;
  /** In the order of the text. */
  found: AnchoredQuotation[];
  missing: Quotation[];
}

/**
 * Below this share it is taken for another text. Other texts on the subject of the first document came to
 * 6 % of its key words at most, its own wording in the atlas, statement by statement, to 22 %.
 */
const LEAST_SHARE = 0.25;
const LEAST_FOUND = 3;

/** Finds the key words of a document in a text, whose bytes have the given sha-256. */
export function anchorEvidence(document: AtlasDocument, text: string, sha256: string): Anchoring {
  const quotations = quotationsOf(document);
  const whole = sha256 === document.source.sha256 && quotations.every((one) => standsIn(text, one));
  const found = whole ? exactly(quotations) : elsewhere(quotations, text);
  const isOther = !whole && found.length < Math.max(LEAST_FOUND, LEAST_SHARE * quotations.length);
  const counted = isOther ? [] : found.sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1]);
  const known = new Set(counted.map(({ quotation }) => quotation));
  return {
    whole,
    isOther,
    found: counted,
    places: new Map(counted.flatMap((one) => one.quotation.keys.map((key) => [key, one] as const))),
    missing: quotations.filter((quotation) => !known.has(quotation)),
  };
}

const standsIn = (text: string, { quote, at }: Quotation): boolean => !at || text.slice(...at) === quote;

const exactly = (quotations: Quotation[]): AnchoredQuotation[] =>
  quotations.flatMap((quotation) =>
    quotation.at ? [{ quotation, at: quotation.at, certainty: 'exact' as const, differing: 0 }] : [],
  );

const elsewhere = (quotations: Quotation[], text: string): AnchoredQuotation[] =>
  alignQuotations(quotations, text).map((one) => ({ ...one, certainty: one.differing ? 'near' : 'sure' }));
