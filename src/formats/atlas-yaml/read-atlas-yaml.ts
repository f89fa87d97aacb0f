import type { AtlasDocument } from '../../graph/atlas-document';
import { toPropertyGraph } from '../../graph/to-property-graph';
import type { Read, TextFile } from '../format';
import { parseYaml } from '../graph-data/parse-yaml';
import { START } from '../reading/place';
import type { Problem } from '../reading/problem';
import type { Reading } from '../reading/reading';
import { Refused } from '../reading/refused';
import { folderFiles, isFolderFile } from './folder-files';
import { readOneFile } from './read-one-file';
import { readYamlFolder } from './read-yaml-folder';
import { readYamlGraph } from './read-yaml-graph';
import { YamlFields } from './yaml-fields';

/** A document in one file or as the files of its folder, or a graph of any kind. */
export const readAtlasYaml: Read = (files, context) => {
  const [first, ...others] = files;
  if (isFolderFile(first)) {
    const { others: strange, ...folder } = folderFiles(files);
    const document = readYamlFolder(folder, context);
    return { ...readingOf(document), problems: strange.map(leftOut) };
  }
  const reading = readSingle(first, context);
  return { ...reading, problems: [...reading.problems, ...others.map(leftOut)] };
};

function readSingle(file: TextFile, context: Parameters<Read>[1]): Reading {
  const { document, placeOf, faults } = parseYaml(file.text);
  const [fault] = faults;
  if (fault || !document)
    throw new Refused(
      fault!.message,
      fault!,
      fault!.hint ?? 'check the brackets, quotes and indentation before it',
    );
  const fields = new YamlFields(document, placeOf);
  const keys = new Set(fields.entries(fields.root).map(([name]) => name));
  if (keys.has('document')) return readingOf(readOneFile(file, context));
  if (keys.has('nodes') || keys.has('edges')) return readYamlGraph(fields, context);
  return fields.refuse(
    'neither a document nor a graph',
    fields.root,
    'a document has the part “document”, a graph “nodes” and “edges”; the files of a folder are opened together',
  );
}

const readingOf = (document: AtlasDocument): Reading => ({
  graph: toPropertyGraph(document),
  counts: { nodes: document.nodes.length, edges: document.edges.length },
  problems: [],
  document,
});

const leftOut = ({ name }: TextFile): Problem => ({
  kind: 'not-kept',
  message: `“${name}” is not read: it is no part of the document`,
  ...START,
  file: name,
});
