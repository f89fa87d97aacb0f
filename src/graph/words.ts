/** The words of a text: runs of letters and digits, lower-case; "Russia's" is two, "Near Abroad" is two. */
export function wordParts(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Words as people count them, between blanks; "non-interference" is one. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Where `part` stands in `whole` as whole words, from `from` on; -1 if nowhere. */
export function indexOfWords(whole: string[], part: string[], from = 0): number {
  for (let start = from; part.length > 0 && start + part.length <= whole.length; start++)
    if (part.every((word, place) => whole[start + place] === word)) return start;
  return -1;
}
