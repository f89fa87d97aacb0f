/** Words as they stand at the beginning of a line. */
export const capitalised = (words: string): string =>
  words.slice(0, 1).toLocaleUpperCase('en') + words.slice(1);
