import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type YAMLMap } from 'yaml';
import { LIMITS } from '../reading/limits';
import type { Place } from '../reading/place';

export interface YamlFault extends Pick<Place, 'line' | 'column'> {
  message: string;
  hint?: string;
}

export interface ParsedYaml {
  /** Undefined where the text is not readable. */
  document?: Document;
  placeOf(offset: number): Place;
  faults: YamlFault[];
}

const LARGEST = 4_000_000;

/** Parses YAML 1.2 with every scalar as text: `NO`, `012` and `2006` stay what is written. */
export function parseYaml(text: string): ParsedYaml {
  const lines = new LineCounter();
  const placeOf = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const refuse = (message: string, hint: string): ParsedYaml => ({
    placeOf,
    faults: [{ message, hint, line: 1, column: 1 }],
  });
  if (text.length > LARGEST) return refuse('file over 4 MB', 'split the document');
  try {
    const document = parseDocument(text, {
      schema: 'failsafe',
      stringKeys: true,
      prettyErrors: false,
      uniqueKeys: false, // looked for below: the parser compares every key with all before it
      lineCounter: lines,
    });
    const broken = [...document.errors, ...document.warnings];
    if (broken.length > 0)
      return {
        document,
        placeOf,
        faults: broken.map(({ message, pos }) => ({ ...explain(message), ...placeOf(pos[0]) })),
      };
    const { depth, repeated } = lookThrough(document.contents);
    if (depth > LIMITS.nesting)
      return refuse(`nested deeper than ${LIMITS.nesting}`, 'write it with less nesting');
    const twice = { message: 'key written twice', hint: 'keep one of them' };
    return { document, placeOf, faults: repeated.map((offset) => ({ ...twice, ...placeOf(offset) })) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refuse(`not readable as YAML: ${reason}`, 'write it with less nesting');
  }
}

function explain(message: string): { message: string; hint?: string } {
  if (message.startsWith('Unresolved tag')) return { message, hint: 'write the value without a tag' };
  return { message: `not YAML: ${message}` };
}

/** How deep lists and maps lie within each other, aliases aside, and where keys stand that their map has before. */
function lookThrough(root: unknown): { depth: number; repeated: number[] } {
  let depth = 0;
  const repeated: number[] = [];
  const open: [node: unknown, depth: number][] = [[root, 0]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, own] = next;
    depth = Math.max(depth, own);
    if (isMap(node)) repeated.push(...repeatedKeys(node));
    if (isMap(node)) for (const { value } of node.items) open.push([value, own + 1]);
    else if (isSeq(node)) for (const item of node.items) open.push([item, own + 1]);
  }
  return { depth, repeated: repeated.sort((a, b) => a - b) };
}

function repeatedKeys({ items }: YAMLMap): number[] {
  const seen = new Set<unknown>();
  return items.flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    const isKnown = seen.has(key.value);
    seen.add(key.value);
    return isKnown ? (key.range?.[0] ?? 0) : [];
  });
}
