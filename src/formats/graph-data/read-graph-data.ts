import type { AtlasDocument } from '../../graph/atlas-document';
import { checkDocument } from '../../graph/check/check-document';
import { compileDocument } from '../../graph/compile/compile-document';
import type { DocumentSource } from '../../graph/compile/document-source';
import type { Finding } from '../../graph/finding';
import type { Geography } from '../../graph/regions/geography';
import { sortFaults, type Fault } from '../fault';
import { documentIds, readFiles, sharedFolder, strayFiles, type GraphDataFiles } from './graph-data-files';
import { readDocument } from './read-document';
import { readPositions } from './read-positions';
import type { YamlFile } from './read-yaml';

export interface GraphDataOptions {
  geography: Geography;
  /** Hexadecimal sha-256 of a text. */
  sha256: (text: string) => string;
}

/** Every document of a graph-data folder, or every fault of all its files; never some of both. */
export function readGraphData(
  files: GraphDataFiles,
  { geography, sha256 }: GraphDataOptions,
): { documents: AtlasDocument[]; faults: Fault[] } {
  const { sources, faults } = readSources(files, geography);
  if (faults.length > 0) return { documents: [], faults };
  const documents = sources.map((source) => {
    const document = compileDocument(source, { geography, sha256 });
    return { ...document, positions: readPositions(files.get(`${source.id}/positions.json`), document) };
  });
  return { documents, faults };
}

export interface Sources {
  sources: DocumentSource[];
  faults: Fault[];
  /** Finds the lines of further findings. */
  toFaults: (findings: Finding[]) => Fault[];
}

/** The checked sources before they are compiled. */
export function readSources(files: GraphDataFiles, geography: Geography): Sources {
  const { faults, ...read } = readYamlSources(readFiles(files), { ids: documentIds(files), geography });
  return { ...read, faults: sortFaults([...strayFiles(files), ...faults]) };
}

/** The checked sources of the documents in YAML that is already parsed, by its paths in a graph-data folder. */
export function readYamlSources(
  yaml: Map<string, YamlFile>,
  { ids, geography }: { ids: string[]; geography: Geography },
): Sources {
  const toFaults = (findings: Finding[]) => sortFaults(findings.map((finding) => toFault(finding, yaml)));
  const faults = [...yaml.values()].flatMap((file) => file.faults);
  const sources: DocumentSource[] = [];
  for (const id of ids) {
    const { source, findings } = readDocument(yaml, id);
    const meant = source && isReadable(yaml, id) ? checkDocument(source, geography) : [];
    faults.push(...toFaults([...findings, ...meant]));
    if (source) sources.push(source);
  }
  return { sources, faults: sortFaults(faults), toFaults };
}

/** Whether all files that a document draws on are YAML; otherwise half of its ids would seem unknown. */
function isReadable(yaml: Map<string, YamlFile>, id: string): boolean {
  const folders = [`${sharedFolder}/`, `${id}/`];
  return [...yaml].every(
    ([path, { faults }]) => faults.length === 0 || !folders.some((name) => path.startsWith(name)),
  );
}

function toFault({ file, path, message, hint }: Finding, yaml: Map<string, YamlFile>): Fault {
  const place = yaml.get(file)?.locate(path) ?? { line: 1, column: 1 };
  return { message, file, ...place, ...(hint === undefined ? {} : { hint }) };
}
