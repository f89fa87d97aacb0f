import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

export interface PatternLiteral {
  /** `src/formats/csv/rows/table-start.ts:15`. */
  place: string;
  pattern: RegExp;
}

/** Every regular expression that is written in the sources. */
export const patternLiterals = (): PatternLiteral[] =>
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|svelte)$/.test(name))
    .sort()
    .flatMap((name) => literalsIn(`src/${name}`));

function literalsIn(path: string): PatternLiteral[] {
  const source = ts.createSourceFile(path, codeOf(path), ts.ScriptTarget.Latest, true);
  const found: PatternLiteral[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push({ place: `${path}:${line + 1}`, pattern: toPattern(node.text) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Of a component its script, on the lines on which it stands. */
function codeOf(path: string): string {
  const text = readFileSync(path, 'utf8');
  if (path.endsWith('.ts')) return text;
  const [all, script] = /<script\b[^>]*>([^]*?)<\/script>/.exec(text) ?? ['', ''];
  const before = text.slice(0, text.indexOf(all) + all.indexOf(script!));
  return '\n'.repeat(before.split('\n').length - 1) + script;
}

function toPattern(literal: string): RegExp {
  const end = literal.lastIndexOf('/');
  return new RegExp(literal.slice(1, end), literal.slice(end + 1));
}
