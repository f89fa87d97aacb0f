import { mkdtempSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { securityHeaders } from '../../scripts/security-headers.mjs';
import { siteServer } from '../../scripts/site-server.mjs';

const folder = mkdtempSync(join(tmpdir(), 'atlas-site-'));
const site = join(folder, 'site');
const script = 'export const words = "много слов";\n'.repeat(50);
let server: Server;

beforeAll(async () => {
  mkdirSync(join(site, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(site, 'index.html'), '<!doctype html><title>Site</title>');
  writeFileSync(join(site, 'assets', 'main-abc.js'), script);
  symlinkSync(join(folder, 'secret.txt'), join(site, 'way-out.txt'));
  server = siteServer(site);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

it('lets other pages frame the page to embed alone, and read what it loads', async () => {
  const [page, embed, part] = [
    await ask('/'),
    await ask('/embed.html?host=x'),
    await ask('/assets/main-abc.js'),
  ];
  expect(page.headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(page.headers['access-control-allow-origin']).toBeUndefined();
  expect(embed.headers['content-security-policy']).toContain('frame-ancestors *');
  for (const { headers } of [embed, part])
    expect([headers['access-control-allow-origin'], headers['cross-origin-resource-policy']]).toEqual([
      '*',
      'cross-origin',
    ]);
});

it('answers the folder with its page, and every answer has the security headers', async () => {
  const page = await ask('/');
  expect(page.statusCode).toBe(200);
  expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
  expect(page.headers['cache-control']).toBe('no-cache');
  for (const answer of [page, await ask('/nothing')])
    for (const [name, value] of Object.entries(securityHeaders))
      expect(answer.headers[name.toLowerCase()]).toBe(value);
});

it('keeps files with a hash in their name for good', async () => {
  const { headers } = await ask('/assets/main-abc.js?x#y');
  expect(headers['cache-control']).toContain('immutable');
  expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
});

it.each([
  ['br', brotliDecompressSync],
  ['gzip', gunzipSync],
])('packs text with %s, and unpacked it is the same', async (encoding, unpack) => {
  const answer = await ask('/assets/main-abc.js', { 'Accept-Encoding': encoding });
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk as Buffer);
  expect(answer.headers['content-encoding']).toBe(encoding);
  expect(unpack(Buffer.concat(chunks)).toString()).toBe(script);
});

it('says that a known file has not changed', async () => {
  const { headers } = await ask('/');
  expect((await ask('/', { 'If-None-Match': String(headers.etag) })).statusCode).toBe(304);
});

it.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/way-out.txt',
  '/assets',
  '/assets/',
  '/%',
  '//x',
])('refuses %s', async (address) => {
  const answer = await ask(address);
  expect(answer.statusCode).toBe(404);
  expect(await text(answer)).not.toContain('secret');
});

it('takes no other method than GET and HEAD', async () => {
  expect((await ask('/', {}, 'POST')).statusCode).toBe(405);
  expect(await text(await ask('/', {}, 'HEAD'))).toBe('');
});

/** By hand, for fetch tidies addresses before it sends them. */
async function ask(
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<IncomingMessage> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, headers, method }, resolve).on('error', reject).end();
  });
}
