/** Where something stands in a file; line and column count from 1. */
export interface Place {
  line: number;
  column: number;
  /** Where several files are read together. */
  file?: string;
}

export const START: Place = { line: 1, column: 1 };

/** A place, or the number of its line, or how to find it; asked only of what is told to the reader. */
export type At = Place | number | (() => Place);

export function placeOf(at: At): Place {
  if (typeof at === 'number') return { line: at, column: 1 };
  return typeof at === 'function' ? at() : at;
}

/** Place of a character of a text, from 0. CR LF, CR and LF each end one line. */
export function placeInText(text: string, offset: number): Place {
  let line = 1;
  let start = 0;
  const ends = /\r\n?|\n/g;
  for (let end = ends.exec(text); end && end.index + end[0].length <= offset; end = ends.exec(text)) {
    line += 1;
    start = end.index + end[0].length;
  }
  return { line, column: offset - start + 1 };
}
