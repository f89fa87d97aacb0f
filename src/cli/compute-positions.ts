import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { AtlasDocument, Positions } from '../graph/atlas-document';
import { LAYOUT_IDS, type LayoutId } from '../graph/layout-ids';
import { DocumentGraph } from '../graph/document-graph';
import { byKind } from '../layout/by-kind';
import { documentOrder } from '../layout/document-order';
import { toLayoutInput } from '../layout/layout-input';
import type { LayoutInput } from '../layout/layout-input';
import { layoutOf } from '../layout/layouts';
import { bestOrganic } from '../layout/organic';
import { UPRIGHT_FRAME } from '../layout/upright';
import { positionsJson, positionsPath, readPositionsFile, type StoredPositions } from './positions-file';
import { sha256 } from './sha256';

/** Raise it when a layout answers differently for the same document. */
const LAYOUT_VERSION = 2;
const SEEDS = [7, 17, 21, 27];
const EFFORT = 5;

const LAYOUTS: Record<LayoutId, (input: LayoutInput) => Positions> = {
  organic: (input) => bestOrganic(input, { seeds: SEEDS, effort: EFFORT }),
  upright: (input) => bestOrganic(input, { seeds: SEEDS, effort: EFFORT, frame: UPRIGHT_FRAME }),
  order: (input) => documentOrder.layOut(input),
  kind: (input) => byKind.layOut(input),
};

/** Positions of every layout, from the document's file where that is up to date; it is written where it is not. */
export async function computePositions(document: AtlasDocument, folder: string): Promise<StoredPositions> {
  const { path, input, hash, stored } = await lookUp(document, folder);
  if (stored) return stored;
  const layouts = Object.fromEntries(LAYOUT_IDS.map((id) => [id, LAYOUTS[id](input)]));
  const positions = { hash, layouts: layouts as StoredPositions['layouts'] };
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, positionsJson(positions));
  return positions;
}

/**
 * The positions of one layout: those that come with the document, or that lie up to date in its graph-data folder, or
 * computed. Nothing is written.
 */
export async function findPositions(
  document: AtlasDocument,
  layout: LayoutId,
  folder?: string,
): Promise<Positions> {
  const own = document.positions[layout];
  if (folder === undefined) return own ?? layOut(document, layout);
  const { input, stored } = await lookUp(document, folder);
  return stored?.layouts[layout] ?? LAYOUTS[layout](input);
}

/** As the app lays out a document that has no places: once, with what large graphs need. */
const layOut = (document: AtlasDocument, layout: LayoutId): Positions =>
  layoutOf(layout).layOut(toLayoutInput(new DocumentGraph(document)));

async function lookUp(document: AtlasDocument, folder: string) {
  const path = positionsPath(folder, document.id);
  const input = toLayoutInput(new DocumentGraph(document));
  const hash = hashOf(input);
  return { path, input, hash, stored: await readPositionsFile(path, hash) };
}

/** Of all that the layouts depend on. */
export const hashOf = (input: LayoutInput): string =>
  sha256(JSON.stringify([LAYOUT_VERSION, SEEDS, EFFORT, input])).slice(0, 12);
