import { openFiles } from '../../../src/formats/open-files';
import type { FormatId } from '../../../src/formats/format';
import type { Reading } from '../../../src/formats/reading/reading';
import { Refused } from '../../../src/formats/reading/refused';

/** Reads a text of a format as the program reads files. */
export async function readText(text: string, format: FormatId): Promise<Reading> {
  const bytes = new TextEncoder().encode(text);
  return (await openFiles([{ name: 'file', bytes }], { format })).reading;
}

/** Where and why a text is refused: "2:3 a node without an id". */
export async function refusalOf(text: string, format: FormatId): Promise<string> {
  try {
    await readText(text, format);
  } catch (error) {
    if (error instanceof Refused) return `${error.place.line}:${error.place.column} ${error.message}`;
    throw error;
  }
  return 'read';
}

/** The attributes of a node or edge by name. */
export const attributesOf = (
  owner: { attributes: [string, unknown][] } | undefined,
): Record<string, unknown> => Object.fromEntries(owner?.attributes ?? []);
