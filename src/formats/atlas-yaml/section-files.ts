import { suggest } from '../../graph/nearest';
import type { Fault } from '../fault';
import { documentFiles } from '../graph-data/graph-data-files';
import type { YamlFile } from '../graph-data/read-yaml';

/** What the parts of one file are called: the files of a document's folder without their ending. */
const SECTIONS = documentFiles.map((name) => name.replace('.yaml', ''));
const KEYS = ['id', ...SECTIONS];

/** A file that holds a whole document as the files of that document's folder, with all places in the one. */
export function sectionFiles(
  whole: YamlFile,
  id: string,
): { files: Map<string, YamlFile>; faults: Omit<Fault, 'file'>[] } {
  const root = whole.value as Record<string, unknown>;
  const present = SECTIONS.filter((section) => Object.hasOwn(root, section));
  const files = present.map((section): [string, YamlFile] => [
    `${id}/${section}.yaml`,
    { value: root[section], locate: (path) => whole.locate([section, ...path]), faults: [] },
  ]);
  const faults = Object.keys(root)
    .filter((key) => !KEYS.includes(key))
    .map((key) => ({
      message: `unknown part “${key}”`,
      ...whole.locate([key]),
      hint: suggest(key, KEYS, `the parts of a document are ${KEYS.join(', ')}`),
    }));
  return { files: new Map(files), faults };
}
