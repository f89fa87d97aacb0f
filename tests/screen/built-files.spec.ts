import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import type { PageParts } from '../../src/formats/page/write-page';

const site = process.env.ATLAS_BUILT ?? 'dist/app';
const folder = `${site}/assets`;
const unsafe =
  /innerHTML|outerHTML|insertAdjacentHTML|[^\w.]eval\(|new Function\b|document\.write|DOMParser|srcdoc/g;
const allowed: [place: RegExp, reason: string][] = [
  [/!==`innerHTML`/, 'Svelte names the property once, to leave it out of those it sets'],
];

test('no built script or page makes HTML or code from text', () => {
  const names = readdirSync(site, { recursive: true, encoding: 'utf8' });
  const texts = names.filter((name) => /\.(js|html)$/.test(name));
  expect(texts).toEqual(expect.arrayContaining(['index.html', 'sw.js', 'sw-off.js']));
  expect(texts.flatMap((name) => unsafePlaces(readFileSync(`${site}/${name}`, 'utf8')))).toEqual([]);
});

test('no built page has a script, a style or a handler in it', () => {
  for (const name of readdirSync(site).filter((file) => file.endsWith('.html'))) {
    const page = readFileSync(`${site}/${name}`, 'utf8');
    expect(page, name).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\s(style|on\w+)=/);
  }
});

test('nor does the program of saved pages', () => {
  const { program, loader } = JSON.parse(readFileSync(`${site}/page-parts.json`, 'utf8')) as PageParts;
  const text = gunzipSync(Buffer.from(program, 'base64')).toString('utf8');
  expect(text.length).toBeGreaterThan(100_000);
  expect([...unsafePlaces(text), ...unsafePlaces(loader)]).toEqual([]);
});

test('saved pages hold nothing that opens or keeps files, and no worker for offline use', () => {
  const { program, files } = JSON.parse(readFileSync(`${site}/page-parts.json`, 'utf8')) as PageParts;
  const text = gunzipSync(Buffer.from(program, 'base64')).toString('utf8');
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const built = scripts.map((name) => readFileSync(`${folder}/${name}`, 'utf8')).join('\n');
  for (const trace of ['atlas:takes-files', 'policy-atlas.kept', 'sw.js']) {
    expect(built.includes(trace), trace).toBe(true);
    expect(text.includes(trace), trace).toBe(false);
  }
  expect(scripts.some((name) => name.startsWith('file.worker'))).toBe(true);
  expect(Object.keys(files).filter((name) => name.includes('file.worker'))).toEqual([]);
});

function unsafePlaces(text: string): string[] {
  const found = [...text.matchAll(unsafe)].map(({ index }) => text.slice(index - 12, index + 24));
  return found.filter((place) => !allowed.some(([pattern]) => pattern.test(place)));
}
