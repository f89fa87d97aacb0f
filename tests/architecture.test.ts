import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faultsOf, LAYERS, lineCount, type SourceFile } from './architecture-rules';

const sources = filesIn('src', /\.(ts|svelte)$/);
const tests = filesIn('tests', /\.ts$/);

describe('the sources', () => {
  it('are found', () => {
    expect(sources.length).toBeGreaterThan(3);
  });

  it('keep to the layers, names and sizes of the architecture', () => {
    expect(sources.flatMap(faultsOf)).toEqual([]);
  });

  it('stand in folders named after a subject', () => {
    const kinds = ['utils', 'helpers', 'common', 'types', 'lib', 'stores', 'services'];
    const folders = sources.flatMap(({ path }) => path.split('/').slice(1, -1));
    expect(folders.filter((folder) => kinds.includes(folder))).toEqual([]);
  });
});

describe('the tests', () => {
  it('mirror the folders of src', () => {
    const known = [...Object.keys(LAYERS), 'screen', 'bench', 'scripts'];
    const folders = tests.map(({ path }) => path.split('/').slice(1, -1)[0] ?? '.');
    expect(folders.filter((folder) => !known.includes(folder))).toEqual([]);
  });

  it('have at most 250 lines each', () => {
    expect(tests.filter(({ text }) => lineCount(text) > 250).map(({ path }) => path)).toEqual([]);
  });

  it('are none of them switched off or alone', () => {
    const alone = /\b(it|test|describe)\.(only|todo|fixme)\(/;
    expect(tests.filter(({ text }) => alone.test(text)).map(({ path }) => path)).toEqual([]);
  });
});

describe('the rules', () => {
  const made = (path: string, ...lines: string[]) =>
    faultsOf({ path: `src/${path}`, text: lines.join('\n') });

  it('let a good file pass', () => {
    expect(
      made('canvas/graph-renderer.ts', "import type { A } from '../graph/a';", "import c from 'cytoscape';"),
    ).toEqual([]);
    expect(
      made('App.svelte', '<script lang="ts">', "  import A from './panels/Search.svelte';", '</script>'),
    ).toEqual([]);
  });

  it.each([
    ['an import against the direction', 'graph/a.ts', "import { b } from '../view/b';"],
    ['an import of a type against the direction', 'graph/a.ts', "import type { B } from '../view/b';"],
    ['a lazy import against the direction', 'layout/a.ts', "const b = () => import('../state/b');"],
    ['an export of another layer', 'look/a.ts', "export { b } from '../canvas/b';"],
    [
      'an import between canvas and panels',
      'panels/A.svelte',
      `<script>import B from '../canvas/B.svelte';</script>`,
    ],
    ['a package of another layer', 'panels/A.svelte', `<script>import c from 'cytoscape';</script>`],
    ['a package that only begins alike', 'state/a.ts', "import x from 'svelte-other';"],
    ['Node outside the command line', 'formats/a.ts', "import { readFile } from 'node:fs';"],
    ['an import from outside src', 'graph/a.ts', "import x from '../../tests/x';"],
    ['an unknown folder', 'utils/a.ts', ''],
    ['a barrel', 'graph/index.ts', ''],
    ['a name that is not kebab-case', 'graph/buildGraph.ts', ''],
    ['a component that is not PascalCase', 'ui/button.svelte', ''],
    ['a rune in a plain file', 'state/a.ts', 'let a = $state(1);'],
    ['a rune name without a rune', 'state/a.svelte.ts', 'let a = 1;'],
    ['raw markup', 'panels/A.svelte', '{@html text}'],
    ['markup from a string', 'canvas/a.ts', 'element.innerHTML = text;'],
    ['a value without a type', 'graph/a.ts', 'const a = b as any;'],
    ['a style attribute', 'ui/A.svelte', '<p style="color: red">'],
    ['a long file', 'graph/a.ts', 'a;\n'.repeat(201)],
  ])('find %s', (_fault, path, text) => {
    expect(made(path, text)).toHaveLength(1);
  });
});

function filesIn(folder: string, pattern: RegExp): SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => pattern.test(basename(path)))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}
