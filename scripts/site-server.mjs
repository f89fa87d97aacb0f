import { createServer } from 'node:http';
import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { headersFor } from './security-headers.mjs';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
};
const packers = {
  br: (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
  gzip: promisify(gzip),
};

/** A server of the files in one folder and of nothing else; it lists no folder and follows no link out of it. */
export function siteServer(folder) {
  const packed = new Map();
  return createServer((request, response) => {
    answer(request, { folder, packed })
      .catch((error) => refusal(500, error.code ?? 'error'))
      .then(({ status, headers, body }) => {
        const own = headersFor(request.url.replace(/[?#].*$/, ''));
        response.writeHead(status, { ...own, ...headers, 'Content-Length': body.length });
        response.end(request.method === 'HEAD' ? undefined : body);
      });
  });
}

async function answer(request, { folder, packed }) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refusal(405, 'only GET and HEAD');
  const file = await findFile(folder, request.url);
  if (!file) return refusal(404, 'not found');
  const headers = headersOf(file);
  if (request.headers['if-none-match'] === headers.ETag) return { status: 304, headers, body: '' };
  const encoding = isText(file.path) ? wantedEncoding(request.headers['accept-encoding']) : undefined;
  if (!encoding) return { status: 200, headers, body: await readFile(file.path) };
  const key = `${encoding} ${headers.ETag} ${file.path}`;
  if (!packed.has(key)) packed.set(key, await packers[encoding](await readFile(file.path)));
  return { status: 200, headers: { ...headers, 'Content-Encoding': encoding }, body: packed.get(key) };
}

/** The file behind an address, or nothing: also for addresses that lead out of the folder. */
async function findFile(folder, address) {
  try {
    const name = decodeURIComponent(address.replace(/[?#].*$/, ''));
    const path = await realpath(join(folder, name.endsWith('/') ? `${name}index.html` : name));
    if (!path.startsWith((await realpath(folder)) + sep)) return undefined;
    const found = await stat(path);
    return found.isFile() ? { path, size: found.size, changed: found.mtimeMs } : undefined;
  } catch {
    return undefined; // a broken address and a missing file are the same to the reader
  }
}

function headersOf({ path, size, changed }) {
  const hasHash = path.includes(`${sep}assets${sep}`);
  return {
    'Content-Type': types[extname(path)] ?? 'application/octet-stream',
    'Cache-Control': hasHash ? 'public, max-age=31536000, immutable' : 'no-cache',
    ETag: `"${size.toString(36)}-${Math.round(changed).toString(36)}"`,
    Vary: 'Accept-Encoding',
  };
}

function isText(path) {
  return /text|json|svg|manifest/.test(types[extname(path)] ?? '');
}

function wantedEncoding(accepted = '') {
  return Object.keys(packers).find((name) => accepted.includes(name));
}

function refusal(status, words) {
  return { status, headers: { 'Content-Type': types['.txt'] }, body: `${status} ${words}\n` };
}
