import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

/** What systems ask of a program that is installed from its site; all addresses are relative to the page. */
export const webManifest = {
  name: 'Policy Atlas',
  short_name: 'Policy Atlas',
  description: 'Read a policy document as a graph in which every node and edge can say where it comes from.',
  lang: 'en',
  start_url: './',
  scope: './',
  display: 'standalone',
  background_color: '#fbfaf7',
  theme_color: '#ffffff',
  categories: ['education', 'politics', 'productivity'],
  icons: [
    { src: 'icons/icon.svg', sizes: 'any', type: 'image/svg+xml' },
    { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
    { src: 'icons/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
};

/** Makes the built site one that can be installed: manifest, icons, and what the page says of them. */
export function installable() {
  return {
    name: 'installable',
    apply: 'build',
    transformIndexHtml: (_html, { path }) => (path.endsWith('/index.html') ? pageTags : []),
    generateBundle() {
      if (this.environment.config.consumer !== 'client') return;
      const emit = (fileName, source) => this.emitFile({ type: 'asset', fileName, source });
      emit('manifest.webmanifest', JSON.stringify(webManifest, null, 2));
      emit('icons/icon.svg', readFileSync(join(root, 'src', 'favicon.svg')));
      const icons = join(root, 'scripts', 'icons');
      for (const name of readdirSync(icons)) emit(`icons/${name}`, readFileSync(join(icons, name)));
    },
  };
}

/** What the page says of it; the colours are those of its head. */
export const pageTags = [
  { tag: 'link', attrs: { rel: 'manifest', href: 'manifest.webmanifest' } },
  { tag: 'link', attrs: { rel: 'apple-touch-icon', href: 'icons/apple-touch-icon.png' } },
  themeColour('light', '#ffffff'),
  themeColour('dark', '#1f2226'),
];

function themeColour(scheme, content) {
  return { tag: 'meta', attrs: { name: 'theme-color', media: `(prefers-color-scheme: ${scheme})`, content } };
}
