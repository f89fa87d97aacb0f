import type { WrittenNumber } from '../json/written-number';
import { LIMITS } from '../reading/limits';
import { shortText } from '../reading/short-text';
import type { GmlTokens } from './gml-tokens';

export type GmlValue = string | WrittenNumber | GmlList;
export type GmlList = GmlEntry[];

export interface GmlEntry {
  key: string;
  value: GmlValue;
  /** Of the key, from 0. */
  offset: number;
}

export interface GmlListener {
  /** Of what stands in the first graph. */
  onGraphEntry(entry: GmlEntry): void;
  /** Of what stands beside it. */
  onOtherEntry(entry: GmlEntry): void;
}

/** Goes through a GML text from beginning to end. Throws Refused. */
export function parseGml(tokens: GmlTokens, listener: GmlListener): void {
  let isBehind = false;
  while (!tokens.isAtEnd) {
    const offset = tokens.cursor.at;
    const key = tokens.key();
    if (isBehind || key.toLowerCase() !== 'graph' || !tokens.takeOpen())
      listener.onOtherEntry(restOfEntry(tokens, { key, offset, depth: 1 }));
    else {
      isBehind = true;
      while (!isClosed(tokens, key)) listener.onGraphEntry(parseEntry(tokens, 2));
    }
  }
  if (!isBehind) tokens.cursor.refuse('no “graph [ … ]”', 'choose a file that holds a graph', 0);
}

function parseEntry(tokens: GmlTokens, depth: number): GmlEntry {
  const offset = tokens.cursor.at;
  return restOfEntry(tokens, { key: tokens.key(), offset, depth });
}

function restOfEntry(
  tokens: GmlTokens,
  { key, offset, depth }: { key: string; offset: number; depth: number },
): GmlEntry {
  if (!tokens.takeOpen()) return { key, value: tokens.scalar(), offset };
  if (depth >= LIMITS.nesting)
    tokens.cursor.refuse(`lists nested deeper than ${LIMITS.nesting}`, 'no graph format needs that', offset);
  const list: GmlList = [];
  while (!isClosed(tokens, key)) list.push(parseEntry(tokens, depth + 1));
  return { key, value: list, offset };
}

function isClosed(tokens: GmlTokens, key: string): boolean {
  if (tokens.takeClose()) return true;
  if (tokens.isAtEnd) tokens.cursor.refuse(`“${shortText(key)} [” is not closed`, 'the file may be cut off');
  return false;
}
