import type { AtlasDocument } from '../../graph/atlas-document';
import type { Geography } from '../../graph/regions/geography';

/** What every saved page is made of beside its document: made with the site, and kept in the page for the next one. */
export interface PageParts {
  /** What the page may do; names the hashes of loader and opening style. */
  policy: string;
  /** The script that unpacks the rest. */
  loader: string;
  /** Of what is seen before the program runs, or where it cannot. */
  openingStyle: string;
  /** Packed, like all that follows; in it `page-file:<name>` stands for the address of a file. */
  program: string;
  style: string;
  files: Record<string, { type: string; packed: string }>;
}

/** What one saved page is about. */
export interface PageContents {
  document: AtlasDocument;
  geography: Geography;
  /** The view it opens with, as a fragment. */
  home: string;
  /** Address of the site it was saved from, without a fragment. */
  site: string;
  /** ISO. */
  savedAt: string;
}

/** What is read where the program does not run. */
export interface PageWords {
  language: string;
  title: string;
  /** Sentences that say what the page is. */
  about: string[];
  site: string;
}

/** A page that needs no file and no network; `contents` are packed. Whatever the texts hold, nothing of them is markup. */
export function writePage(parts: PageParts, words: PageWords, contents: string): string {
  const { title, language } = words;
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${toHtml(parts.policy)}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="referrer" content="no-referrer" />
    <meta name="generator" content="Policy Atlas" />
    <title>${toHtml(title)} · Policy Atlas</title>
    <link rel="icon" href="data:," />
    <style>${parts.openingStyle}</style>
    <template id="__________cytoscape_stylesheet"></template>
  </head>
  <body>
    <div id="app">
      <main class="opening">
        <h1 lang="${toHtml(language)}">${toHtml(title)}</h1>
        <p>${words.about.map(toHtml).join(' ')}</p>
        ${linkTo(words.site)}
        <noscript><p>The graph is drawn with JavaScript: please switch it on for this page.</p></noscript>
      </main>
    </div>
    <script type="text/plain" id="page-contents">${toHtml(contents)}</script>
    <script type="application/json" id="page-parts">${toInertJson(parts)}</script>
    <script type="module">${parts.loader}</script>
  </body>
</html>
`;
}

/** JSON in which no tag can end or begin. */
const toInertJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

const linkTo = (site: string): string =>
  /^https?:/.test(site) ? `<p><a href="${toHtml(site)}" rel="noreferrer">${toHtml(site)}</a></p>` : '';

const toHtml = (text: string): string => text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
