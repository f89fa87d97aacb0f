import { join } from 'node:path';
import type { Fault } from '../formats/fault';
import { readGraphData } from '../formats/read-graph-data';
import type { AtlasDocument } from '../graph/atlas-document';
import { makeGeography } from './geography';
import { readFolder } from './read-folder';
import { Refusal } from './refusal';
import { sha256 } from './sha256';

/** The documents of a graph-data or document folder. Throws a Refusal with every fault if there is one. */
export async function loadDocuments(path: string): Promise<AtlasDocument[]> {
  const { root, files } = await readFolder(path);
  const { documents, faults } = readGraphData(files, { geography: makeGeography(), sha256 });
  if (faults.length > 0) throw new Refusal('faults', { file: path, faults: faultsUnder(root, faults) });
  return documents;
}

/** Faults whose file names can be opened from where the command runs. */
export function faultsUnder(root: string, faults: Fault[]): Fault[] {
  return faults.map((fault) => ({ ...fault, file: join(root, fault.file) }));
}
