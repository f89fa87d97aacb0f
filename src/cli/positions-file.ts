import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Positions } from '../graph/atlas-document';
import type { LayoutId } from '../graph/layout-ids';

/** What graph-data/<document>/positions.json holds. */
export interface StoredPositions {
  /** Of all that the layouts depend on; other positions are out of date. */
  hash: string;
  layouts: Record<LayoutId, Positions>;
}

/** Where the positions of a document stand in its graph-data folder. */
export const positionsPath = (folder: string, document: string): string =>
  join(folder, document, 'positions.json');

/** Undefined where the file is missing, broken or out of date. */
export async function readPositionsFile(path: string, hash: string): Promise<StoredPositions | undefined> {
  try {
    const stored = JSON.parse(await readFile(path, 'utf8')) as StoredPositions;
    return stored?.hash === hash ? stored : undefined;
  } catch (error) {
    if (error instanceof SyntaxError || isMissing(error)) return undefined;
    throw error;
  }
}

const isMissing = (error: unknown) => (error as NodeJS.ErrnoException).code === 'ENOENT';

/** One node per line, so that a change of the picture can be read in a comparison. */
export function positionsJson({ hash, layouts }: StoredPositions): string {
  const toLines = (positions: Positions) =>
    Object.entries(positions).map(([id, place]) => `      ${JSON.stringify(id)}: ${JSON.stringify(place)}`);
  const parts = Object.entries(layouts).map(
    ([id, positions]) => `    ${JSON.stringify(id)}: {\n${toLines(positions).join(',\n')}\n    }`,
  );
  return `{\n  "hash": ${JSON.stringify(hash)},\n  "layouts": {\n${parts.join(',\n')}\n  }\n}\n`;
}
