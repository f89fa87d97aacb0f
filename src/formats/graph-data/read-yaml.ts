import { isAlias, isMap, isScalar, isSeq, type Document, type Node } from 'yaml';
import type { Fault } from '../fault';
import { parseYaml } from './parse-yaml';

type Path = (string | number)[];

export interface YamlFile {
  /** Objects, lists and texts; undefined where the file is not readable. */
  value: unknown;
  /** The line and column of a key or list entry; of the nearest thing above it where it is missing. */
  locate(path: Path): { line: number; column: number };
  faults: Fault[];
}

const mostAliases = 20;

/** Reads YAML with every scalar as text: `NO`, `012` and `2006` stay what is written. */
export function readYaml(file: string, text: string): YamlFile {
  const { document, placeOf, faults } = parseYaml(text);
  const nowhere = { value: undefined, locate: () => ({ line: 1, column: 1 }) };
  const ownFaults = faults.map((fault) => ({ ...fault, file }));
  if (!document) return { ...nowhere, faults: ownFaults };
  try {
    const value: unknown = faults.length > 0 ? undefined : document.toJS({ maxAliasCount: mostAliases });
    return { value, locate: (path) => placeOf(offsetOf(document, path)), faults: ownFaults };
  } catch (error) {
    const message = `not readable as YAML: ${error instanceof Error ? error.message : String(error)}`;
    return {
      ...nowhere,
      faults: [{ message, hint: 'write it without aliases', file, line: 1, column: 1 }],
    };
  }
}

/** Where the deepest existing part of a path starts: the key of a map's pair, the entry of a list. */
function offsetOf(document: Document, path: Path): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
      if (!pair) break;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step];
      offset = startOf(node) ?? offset;
    } else break;
  }
  return offset;
}

const startOf = (node: unknown) => (node as Node | null | undefined)?.range?.[0];
