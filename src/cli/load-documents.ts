import { join } from 'node:path';
import type { Fault } from '../formats/fault';
import { readGraphData } from '../formats/graph-data/read-graph-data';
import type { AtlasDocument } from '../graph/atlas-document';
import type { Geography } from '../graph/regions/geography';
import type { PropertyGraph } from '../graph/property-graph';
import { toPropertyGraph } from '../graph/to-property-graph';
import { makeGeography } from './geography';
import { mapFiles } from './input/map-files';
import { openInput, type Asked } from './input/open-input';
import type { Folder } from './read-folder';
import { Refusal } from './refusal';
import { sha256 } from './sha256';

export interface LoadedDocument {
  document: AtlasDocument;
  graph: PropertyGraph;
  /** The graph-data folder that it is in; undefined for one that was made of files. */
  folder?: string;
  geography: Geography;
}

/** The one document of a folder, or what files hold as one. Throws a Refusal where there are several. */
export async function loadDocument(asked: Omit<Asked, 'geography'>): Promise<LoadedDocument> {
  const geography = makeGeography();
  const input = await openInput({ ...asked, geography });
  if ('opened' in input) {
    const { document } = mapFiles(input, geography);
    return { document, graph: input.opened.reading.graph, geography };
  }
  const { folder } = input;
  const documents = loadFolder(folder, geography);
  const [document, ...others] = documents;
  if (document && others.length === 0)
    return { document, graph: toPropertyGraph(document), folder: folder.root, geography };
  const names = documents.map(({ id }) => id).join(', ');
  throw new Refusal(`${documents.length} documents`, {
    file: asked.paths[0] ?? '',
    hint: `name the folder of one: ${names}`,
  });
}

/** The documents of a graph-data or document folder. Throws a Refusal with every fault if there is one. */
export function loadFolder({ root, files }: Folder, geography: Geography): AtlasDocument[] {
  const { documents, faults } = readGraphData(files, { geography, sha256 });
  if (faults.length > 0) throw new Refusal('faults', { file: root, faults: faultsUnder(root, faults) });
  return documents;
}

/** Faults whose file names can be opened from where the command runs. */
export function faultsUnder(root: string, faults: Fault[]): Fault[] {
  return faults.map((fault) => ({ ...fault, file: join(root, fault.file) }));
}
