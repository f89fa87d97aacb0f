export interface TextLine {
  text: string;
  /** From 1. */
  number: number;
  /** Of its first character, from 0. */
  offset: number;
}

/** The lines of a text without what ends them: CR LF, CR or LF. */
export function* linesOf(text: string): Generator<TextLine> {
  const ends = /\r\n?|\n/g;
  let offset = 0;
  let number = 1;
  for (let end = ends.exec(text); end; end = ends.exec(text)) {
    yield { text: text.slice(offset, end.index), number, offset };
    offset = ends.lastIndex;
    number += 1;
  }
  if (offset < text.length) yield { text: text.slice(offset), number, offset };
}
