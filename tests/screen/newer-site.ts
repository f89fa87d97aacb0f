import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of the built site as a later build could be: the part with the citations has another name, and the page a mark. */
export function newerSite(folder: string): string {
  const newer = mkdtempSync(join(tmpdir(), 'atlas-newer-'));
  cpSync(folder, newer, { recursive: true });
  const assets = readdirSync(join(newer, 'assets'));
  const chunk = assets.find((name) => /^CiteDialog-.*\.js$/.test(name)) ?? 'no part with the citations';
  renameSync(join(newer, 'assets', chunk), join(newer, 'assets', NEWER_CHUNK));
  const texts = ['index.html', ...readdirSync(join(newer, 'assets')).map((name) => `assets/${name}`)];
  for (const name of texts.filter((text) => /\.(js|html)$/.test(text)))
    change(join(newer, name), (text) => text.replaceAll(chunk, NEWER_CHUNK));
  change(join(newer, 'index.html'), (text) => text.replace('<body>', '<body data-version="newer">'));
  change(join(newer, 'sw.js'), (text) => listAnew(text.replaceAll(chunk, NEWER_CHUNK), newer));
  return newer;
}

const NEWER_CHUNK = 'CiteDialog-newer.js';

function change(file: string, act: (text: string) => string): void {
  writeFileSync(file, act(readFileSync(file, 'utf8')));
}

/** The worker with the files as they are now, as another version. */
function listAnew(worker: string, folder: string): string {
  return worker
    .replace(/version:([`"'])\w+\1/, 'version:"newer"')
    .replace(/\[([`"'])([^`"']*)\1,([`"'])[\w+/=]{44}\3/g, (_entry, _quote, path: string) => {
      const content = readFileSync(join(folder, path || 'index.html'));
      const hash = createHash('sha256').update(content).digest('base64');
      return `[${JSON.stringify(path)},"${hash}"`;
    });
}
