/**
 * Text as it is compared in search: no regard to case, accents or compatibility forms, ё as е; й stays apart from и,
 * since they are two letters and not one with an accent.
 */
export function foldText(text: string): string {
  const caseless = text.normalize('NFKD').toLowerCase().toUpperCase().toLowerCase();
  return caseless.replaceAll('и\u0306', 'й').replace(/\p{M}/gu, '');
}

/** Words of a text, folded: runs of letters and digits. */
export function foldedWords(text: string): string[] {
  return foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
