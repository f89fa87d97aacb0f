import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';

/** The packages that a module and all it imports at once need: no types, and nothing that is loaded later. */
export function startPackages(entry: string): Set<string> {
  const packages = new Set<string>();
  const seen = new Set<string>();
  const follow = (path: string) => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const name of namesIn(path)) {
      if (!name.startsWith('.')) packages.add(packageOf(name));
      else follow(fileOf(posix.join(posix.dirname(path), name)));
    }
  };
  follow(entry);
  return packages;
}

function namesIn(path: string): string[] {
  const text = readFileSync(path, 'utf8');
  if (path.endsWith('.css')) return [...text.matchAll(/url\('([^']+)'\)/g)].map((match) => match[1] ?? '');
  if (!/\.(ts|svelte)$/.test(path)) return [];
  return importsIn(path.endsWith('.svelte') ? scriptsOf(text) : text);
}

function importsIn(code: string): string[] {
  const { statements } = ts.createSourceFile('code.ts', code, ts.ScriptTarget.Latest);
  return statements.flatMap((statement) => {
    const isImport = ts.isImportDeclaration(statement) && !statement.importClause?.isTypeOnly;
    const isExport = ts.isExportDeclaration(statement) && !statement.isTypeOnly;
    const name = isImport || isExport ? statement.moduleSpecifier : undefined;
    return name && ts.isStringLiteral(name) && !name.text.includes('?') ? [name.text] : [];
  });
}

const scriptsOf = (component: string): string =>
  [...component.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1]).join('\n');

const fileOf = (path: string): string => (existsSync(path) ? path : `${path}.ts`);

const packageOf = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
