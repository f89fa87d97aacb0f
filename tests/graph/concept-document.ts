import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { makeGeography } from '../../src/cli/geography';
import { readFolder } from '../../src/cli/read-folder';
import { readGraphData } from '../../src/formats/graph-data/read-graph-data';
import type { AtlasDocument } from '../../src/graph/atlas-document';

export const geography = makeGeography();

/** The shipped document, compiled from its YAML. */
export async function readConcept(): Promise<AtlasDocument> {
  const folder = new URL('../../graph-data/foreign-policy-concept-2023', import.meta.url);
  const { files } = await readFolder(fileURLToPath(folder));
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
  const { documents, faults } = readGraphData(files, { geography, sha256 });
  if (!documents[0]) throw new Error(`graph-data has faults: ${JSON.stringify(faults.slice(0, 3))}`);
  return documents[0];
}
