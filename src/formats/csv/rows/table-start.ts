import type { Delimiter } from '../table-choices';

export interface TableStart {
  /** Where the first row begins: offset and line. */
  from: { at: number; line: number };
  /** Where the file tells it. */
  delimiter?: Delimiter;
}

/** Behind a byte order mark, and behind the line `sep=;` by which Excel is told the delimiter. */
export function tableStart(text: string): TableStart {
  const mark = text.startsWith('\ufeff') ? 1 : 0;
  const told = /^sep=([,;\t|])(?:\r\n?|\n|$)/i.exec(text.slice(mark, mark + 10));
  if (!told) return { from: { at: mark, line: 1 } };
  return { delimiter: told[1] as Delimiter, from: { at: mark + told[0].length, line: 2 } };
}
