import { afterEach, beforeEach, expect, it } from 'vitest';
import { SiteCache } from '../../../src/state/offline/site-cache';
import { KeptSite } from './kept-site';

let site: KeptSite;
beforeEach(() => {
  site = new KeptSite();
  site.files = { '': 'page', 'assets/a-1.js': 'a', 'documents/x.json': 'x', 'large.json': 'large' };
});
afterEach(() => site.clear());

const PATHS = ['', 'assets/a-1.js', 'documents/x.json'];

it('answers everything that it was filled with, and asks nobody again', async () => {
  const cache = site.version('one', PATHS);
  await cache.fill();
  site.asked.length = 0;
  expect(await site.textOf(cache, '')).toBe('page');
  expect(await site.textOf(cache, 'index.html')).toBe('page');
  expect(await site.textOf(cache, '?from=elsewhere#/view')).toBe('page');
  expect(await site.textOf(cache, 'documents/x.json')).toBe('x');
  expect(site.asked).toEqual([]);
});

it('leaves alone what is no part of the site, and what is sent', () => {
  const cache = site.version('one', PATHS);
  for (const address of [`${site.base}feed.xml`, 'https://elsewhere.invalid/', site.base.slice(0, -1)])
    expect(cache.answer(new Request(address)), address).toBeNull();
  expect(cache.answer(new Request(site.base, { method: 'POST' }))).toBeNull();
});

it('is whole or does not begin, and goes on where it broke off', async () => {
  delete site.files['documents/x.json'];
  const cache = site.version('one', PATHS);
  await expect(cache.fill()).rejects.toThrow('documents/x.json: 404');
  site.files['documents/x.json'] = 'x';
  site.asked.length = 0;
  await cache.fill();
  expect(site.asked).toContain('documents/x.json');
  expect(site.asked).not.toContain('assets/a-1.js');
});

it('asks for each file by its hash, and for those without one in their name anew', async () => {
  const how: RequestInit[] = [];
  const fetch = (asked: string | Request, init: RequestInit = {}) => {
    how.push(init);
    return site.scope.fetch(asked);
  };
  const cache = new SiteCache({ ...site.scope, fetch }, 'one', [['documents/x.json', 'abc=', 'at-once']]);
  await cache.fill();
  expect(how).toEqual([{ integrity: 'sha256-abc=', cache: 'no-cache', priority: 'low' }]);
});

it('keeps what is large once it was wanted', async () => {
  const cache = site.version('one', PATHS, ['large.json']);
  await cache.fill();
  expect(site.asked).not.toContain('large.json');
  expect(await site.textOf(cache, 'large.json')).toBe('large');
  delete site.files['large.json'];
  expect(await site.textOf(cache, 'large.json')).toBe('large');
});

it('takes parts that have not changed from the version before', async () => {
  await site.version('one', PATHS).fill();
  site.asked.length = 0;
  const newer = site.version('two', PATHS);
  await newer.fill();
  expect(site.asked.sort()).toEqual(['', 'documents/x.json']);
  expect(await site.textOf(newer, 'assets/a-1.js')).toBe('a');
});

it('gives pages of a version before the parts that the server has no more', async () => {
  await site.version('one', PATHS).fill();
  site.files = { 'assets/a-2.js': 'newer' };
  const newer = site.version('two', ['assets/a-2.js']);
  await newer.fill();
  expect(await site.textOf(newer, 'assets/a-1.js')).toBe('a');
});
