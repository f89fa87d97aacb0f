/** What is wrong in a file, where, and what to do; lines and columns count from 1. */
export interface Fault {
  message: string;
  file: string;
  line: number;
  column: number;
  hint?: string;
}

/** `statements.yaml:41: no organisation "organisation:csto2"; did you mean "organisation:csto"?` */
export function faultLine({ file, line, message, hint }: Fault): string {
  return `${file}:${line}: ${message}${hint === undefined ? '' : `; ${hint}`}`;
}

/** Faults without repeats (a shared file is read with every document), by file and place. */
export function sortFaults(faults: Fault[]): Fault[] {
  const unique = new Map(faults.map((fault) => [`${faultLine(fault)}:${fault.column}`, fault]));
  return [...unique.values()].sort(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  );
}
