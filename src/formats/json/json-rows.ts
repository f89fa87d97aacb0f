/** A list as JSON text, each entry on a line of its own: files that can be compared, and half as long as indented ones. */
export const jsonRows = (entries: unknown[], write: (entry: unknown) => string = toJson): string =>
  entries.length === 0 ? '[]' : `[\n${entries.map(write).join(',\n')}\n]`;

const toJson = (entry: unknown): string => JSON.stringify(entry);
