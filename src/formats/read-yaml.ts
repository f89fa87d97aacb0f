import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import type { Fault } from './fault';

type Path = (string | number)[];

export interface YamlFile {
  /** Objects, lists and texts; undefined where the file is not readable. */
  value: unknown;
  /** The line and column of a key or list entry; of the nearest thing above it where it is missing. */
  locate(path: Path): { line: number; column: number };
  faults: Fault[];
}

const largestFile = 4_000_000;
const mostAliases = 20;

/** Reads YAML with every scalar as text: `NO`, `012` and `2006` stay what is written. */
export function readYaml(file: string, text: string): YamlFile {
  const lines = new LineCounter();
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const refuse = (message: string, hint: string): YamlFile => ({
    value: undefined,
    locate: () => ({ line: 1, column: 1 }),
    faults: [{ message, hint, file, line: 1, column: 1 }],
  });
  if (text.length > largestFile) return refuse('file over 4 MB', 'split the document');
  try {
    const document = parseDocument(text, {
      schema: 'failsafe',
      stringKeys: true,
      prettyErrors: false,
      lineCounter: lines,
    });
    const faults = [...document.errors, ...document.warnings].map(({ message, pos }) => ({
      ...explain(message),
      file,
      ...at(pos[0]),
    }));
    const value = faults.length > 0 ? undefined : document.toJS({ maxAliasCount: mostAliases });
    return { value, locate: (path) => at(offsetOf(document, path)), faults };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refuse(`not readable as YAML: ${reason}`, 'write it without aliases and with less nesting');
  }
}

function explain(message: string): { message: string; hint?: string } {
  if (message.startsWith('Map keys must be unique'))
    return { message: 'key written twice', hint: 'keep one of them' };
  if (message.startsWith('Unresolved tag')) return { message, hint: 'write the value without a tag' };
  return { message: `not YAML: ${message}` };
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
