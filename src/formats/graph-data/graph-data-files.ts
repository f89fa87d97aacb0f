import { nearest } from '../../graph/nearest';
import { entityFiles } from '../../graph/compile/entity-source';
import type { Fault } from '../fault';
import { readYaml, type YamlFile } from './read-yaml';

/** The files of a graph-data folder: path inside it ("shared/regions.yaml") to text. */
export type GraphDataFiles = Map<string, string>;

export const sharedFolder = 'shared';
const ownFiles = ['document.yaml', 'statements.yaml', 'inferences.yaml'];
const entityFileNames = Object.values(entityFiles);
/** What the files of a document's folder are called. */
export const documentFiles = [...ownFiles, ...entityFileNames];

/** The document folders, by name: every folder with YAML in it but the shared one. */
export function documentIds(files: GraphDataFiles): string[] {
  const folders = [...files.keys()]
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => path.split('/')[0] ?? '');
  return [...new Set(folders)]
    .filter((folder) => folder !== sharedFolder && !folder.endsWith('.yaml'))
    .sort();
}

/** YAML files whose names mean nothing here. */
export function strayFiles(files: GraphDataFiles): Fault[] {
  return [...files.keys()].flatMap((path) => {
    const [folder = '', name = ''] = path.split('/');
    const known = folder === sharedFolder ? entityFileNames : documentFiles;
    if (!/\.ya?ml$/.test(path) || known.includes(name)) return [];
    const meant = nearest(name, known);
    const hint = meant === undefined ? `the files here are ${known.join(', ')}` : `did you mean "${meant}"?`;
    return [{ message: `unknown file "${path}"`, file: path, line: 1, column: 1, hint }];
  });
}

/** The folder's files as YAML, each read once. */
export function readFiles(files: GraphDataFiles): Map<string, YamlFile> {
  const yaml = [...files].filter(([path]) => path.endsWith('.yaml'));
  return new Map(yaml.map(([path, text]) => [path, readYaml(path, text)]));
}
