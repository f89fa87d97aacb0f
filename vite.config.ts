import { defineConfig, type Plugin, type PluginOption, type UserConfig } from 'vite';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { lighterCytoscape } from './scripts/lighter-cytoscape.mjs';
import { lighterJspdf } from './scripts/lighter-jspdf.mjs';
import { pagePolicy, savedPagePolicy, securityHeaders } from './scripts/security-headers.mjs';
import { installable } from './scripts/web-manifest.mjs';
import { documents } from './src/cli/documents-plugin';
import { embed } from './src/cli/embed-plugin';
import { offline } from './src/cli/offline-plugin';
import { pageParts } from './src/cli/page-parts-plugin';

export default defineConfig(({ mode }) => (mode === 'cli' ? commandLine : site()));

const site = (): UserConfig => ({
  base: './',
  cacheDir: '.cache/vite',
  plugins: [
    ...program(),
    documents(),
    policyInPage(),
    embed(() => [...program(), policyInPage()]),
    pageParts({ plugins: program, policy: savedPagePolicy }),
    installable(),
    offline(securityHeaders),
  ],
  worker: { format: 'iife', plugins: () => [lighterCytoscape()] },
  build: {
    outDir: 'dist/app',
    assetsInlineLimit: 0, // the page's policy refuses fonts in data: addresses
    // the list of what each later part needs is long, and would be loaded at the start; styles have to be there in time
    modulePreload: { polyfill: false, resolveDependencies: (_part, needed) => needed.filter(isStyle) },
    chunkSizeWarningLimit: 700, // tests/screen/first-load.spec.ts holds what counts: the packed size
    rolldownOptions: {
      checks: { pluginTimings: false },
      // packed as one, what is loaded at the start is smaller than in parts that others share
      output: { codeSplitting: { groups: [{ name: 'start', tags: ['$initial'] }] } },
    },
  },
});

const isStyle = (file: string): boolean => file.endsWith('.css');

/** What makes the program that readers get, on the site and in the pages that they save from it. */
const program = (): PluginOption[] => [components(), lighterCytoscape(), lighterJspdf()];

/** What turns the sources into JavaScript, for tests. */
export const sourcePlugins = (): PluginOption[] => [components(), documents()];

/** Trees instead of HTML strings: nothing then needs Svelte's Trusted Types policy. */
const components = () => svelte({ configFile: false, compilerOptions: { runes: true, fragments: 'tree' } });

/** One file that runs by itself: everything is inside but the native rasteriser, without which it draws no PNG. */
const commandLine: UserConfig = {
  plugins: [lighterJspdf()],
  ssr: { noExternal: true, external: ['@resvg/resvg-js'], target: 'node' },
  build: {
    ssr: 'src/cli/main.ts',
    outDir: 'dist/cli',
    target: 'node20',
    minify: false,
    rolldownOptions: {
      output: { entryFileNames: 'policy-atlas.js', codeSplitting: false, banner: '#!/usr/bin/env node' },
    },
  },
};

/** Writes the security policy into the built page, for hosts that send no headers. */
function policyInPage(): Plugin {
  const attrs = { 'http-equiv': 'Content-Security-Policy', content: pagePolicy };
  return {
    name: 'policy-in-page',
    apply: 'build',
    transformIndexHtml: () => [{ tag: 'meta', attrs, injectTo: 'head-prepend' }],
  };
}
