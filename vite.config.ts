import { defineConfig, type Plugin, type PluginOption, type UserConfig } from 'vite';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { lighterCytoscape } from './scripts/lighter-cytoscape.mjs';
import { pagePolicy } from './scripts/security-headers.mjs';
import { documents } from './src/cli/documents-plugin';

export default defineConfig(({ mode }) => (mode === 'cli' ? commandLine : site()));

const site = (): UserConfig => ({
  base: './',
  cacheDir: '.cache/vite',
  plugins: [...sourcePlugins(), lighterCytoscape(), policyInPage()],
  worker: { format: 'es', plugins: () => [lighterCytoscape()] },
  build: {
    outDir: 'dist/app',
    assetsInlineLimit: 0, // the page's policy refuses fonts in data: addresses
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700, // tests/screen/first-load.spec.ts holds what counts: the packed size
    rolldownOptions: { checks: { pluginTimings: false } },
  },
});

/** What turns the sources into JavaScript, for the site and for tests. */
export function sourcePlugins(): PluginOption[] {
  // Trees instead of HTML strings: nothing then needs Svelte's Trusted Types policy.
  return [svelte({ configFile: false, compilerOptions: { runes: true, fragments: 'tree' } }), documents()];
}

/** One file that runs by itself: everything is inside, so that it needs no node_modules. */
const commandLine: UserConfig = {
  ssr: { noExternal: true, target: 'node' },
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
