import type { Sample } from '../format';
import type { N3Syntax } from './parse-n3';

/** Which of the notations of RDF that are no XML and no JSON a text is in; undefined where in none. */
export function tellNotation({ start, json }: Sample): N3Syntax | undefined {
  if (json !== undefined) return undefined;
  const text = start.replace(LEADING, '');
  if (!BEGINNING.test(text) || XML.test(text)) return undefined;
  const lines = wholeLines(text);
  if (lines.length > 0 && lines.every((line) => STATEMENT.test(line)))
    return lines.every((line) => TRIPLE.test(line)) ? 'ntriples' : 'nquads';
  return GRAPH.test(text.replace(NO_SIGNS, '""')) ? 'trig' : 'turtle';
}

/** Blank lines and comments. */
const LEADING = /^(?:\s|#[^\n\r]*)*/;
const IRI = '<[^\\s<>"{}|^`]*>';
const ABSOLUTE = '<[a-zA-Z][\\w+.-]*:[^\\s<>"{}|^`]*>';
const PREFIXED = '[\\p{L}\\w-]*:[\\p{L}\\w%.-]*';
const VERB = `(?:a(?=[\\s<])|${IRI}|${PREFIXED})`;
const BEGINNING = new RegExp(
  [
    `@prefix\\s+[\\p{L}\\w.-]*:\\s*<`,
    `@base\\s+<`,
    `PREFIX\\s+[\\p{L}\\w.-]*:\\s*<`,
    `BASE\\s+<`,
    `@version\\s+["']`,
    `VERSION\\s+["']1\\.`,
    `GRAPH\\s+(?:${IRI}|${PREFIXED})\\s*\\{`,
    `(?:${ABSOLUTE}|_:[\\p{L}\\w.-]+)\\s*\\{`,
    `(?:${ABSOLUTE}|_:[\\p{L}\\w.-]+)\\s*${VERB}\\s*[<"'_[(\\p{L}\\d:]`,
    `\\{\\s*(?:${ABSOLUTE}|_:[\\p{L}\\w.-]+)\\s*${VERB}\\s`,
    `\\[\\s*(?:\\]\\s*)?${VERB}\\s`,
    `<<\\(?\\s*(?:${ABSOLUTE}|_:|${PREFIXED})`,
  ]
    .map((form) => `(?:${form})`)
    .join('|')
    .replace(/^/, '^(?:')
    .replace(/$/, ')'),
  'iu',
);
const XML = /\sxmlns(?::[\w-]+)?=["']/;

const NODE = `(?:${ABSOLUTE}|_:[\\p{L}\\w.-]+)`;
const LITERAL = `"(?:[^"\\\\]|\\\\.)*"(?:@[a-zA-Z\\d-]+|\\^\\^${ABSOLUTE})?`;
const THREE = `${NODE}\\s*${ABSOLUTE}\\s*(?:${NODE}|${LITERAL})`;
const END = `\\s*\\.\\s*(?:#.*)?$`;
const TRIPLE = new RegExp(`^${THREE}${END}`, 'u');
const STATEMENT = new RegExp(`^${THREE}(?:\\s*${NODE})?${END}`, 'u');

/** Without comments and blank lines, and without the last one where it may be cut. */
function wholeLines(text: string): string[] {
  const lines = text
    .split(/[\n\r]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  return lines.length > 1 && !STATEMENT.test(lines.at(-1)!) ? lines.slice(0, -1) : lines;
}

/** Texts, IRIs and comments, in which any sign may stand. */
const NO_SIGNS =
  /"""[\s\S]*?"""|'''[\s\S]*?'''|"(?:[^"\\\n\r]|\\.)*"|'(?:[^'\\\n\r]|\\.)*'|<[^\s<>"{}|^`]*>|#[^\n\r]*/g;
/** A graph in braces; `{|` begins an annotation. */
const GRAPH = /\{(?!\|)/;
