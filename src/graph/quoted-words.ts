/** Key words of one piece of evidence are at most so many, so that no sentence of a source stands in the data. */
export const MOST_QUOTED_WORDS = 8;
