import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AtlasDocument, Positions } from '../graph/atlas-document';
import type { LayoutId } from '../graph/layout-ids';
import { DocumentGraph } from '../graph/document-graph';
import { byKind } from '../layout/by-kind';
import { documentOrder } from '../layout/document-order';
import { toLayoutInput } from '../layout/layout-input';
import type { LayoutInput } from '../layout/layout-input';
import { bestOrganic } from '../layout/organic';
import { UPRIGHT_FRAME } from '../layout/upright';
import { sha256 } from './sha256';

/** What graph-data/<document>/positions.json holds. */
export interface StoredPositions {
  /** Of all that the layouts depend on; other positions are out of date. */
  hash: string;
  layouts: Record<LayoutId, Positions>;
}

/** Raise it when a layout answers differently for the same document. */
const LAYOUT_VERSION = 2;
const SEEDS = [7, 17, 21, 27];
const EFFORT = 5;

/** Positions of every layout, from the document's file where that is up to date; it is written where it is not. */
export async function computePositions(document: AtlasDocument, folder: string): Promise<StoredPositions> {
  const file = join(folder, document.id, 'positions.json');
  const input = toLayoutInput(new DocumentGraph(document));
  const hash = hashOf(input);
  const stored = await readStored(file);
  if (stored?.hash === hash) return stored;
  const positions = { hash, layouts: layOutAll(input) };
  await mkdir(join(folder, document.id), { recursive: true });
  await writeFile(file, toJson(positions));
  return positions;
}

function layOutAll(input: LayoutInput): StoredPositions['layouts'] {
  return {
    organic: bestOrganic(input, { seeds: SEEDS, effort: EFFORT }),
    upright: bestOrganic(input, { seeds: SEEDS, effort: EFFORT, frame: UPRIGHT_FRAME }),
    order: documentOrder.layOut(input),
    kind: byKind.layOut(input),
  };
}

const hashOf = (input: LayoutInput) =>
  sha256(JSON.stringify([LAYOUT_VERSION, SEEDS, EFFORT, input])).slice(0, 12);

async function readStored(file: string): Promise<StoredPositions | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as StoredPositions;
  } catch (error) {
    if (error instanceof SyntaxError || isMissing(error)) return undefined;
    throw error;
  }
}

const isMissing = (error: unknown) => (error as NodeJS.ErrnoException).code === 'ENOENT';

/** One node per line, so that a change of the picture can be read in a comparison. */
function toJson({ hash, layouts }: StoredPositions): string {
  const toLines = (positions: Positions) =>
    Object.entries(positions).map(([id, place]) => `      ${JSON.stringify(id)}: ${JSON.stringify(place)}`);
  const parts = Object.entries(layouts).map(
    ([id, positions]) => `    ${JSON.stringify(id)}: {\n${toLines(positions).join(',\n')}\n    }`,
  );
  return `{\n  "hash": ${JSON.stringify(hash)},\n  "layouts": {\n${parts.join(',\n')}\n  }\n}\n`;
}
