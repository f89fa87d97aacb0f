import { afterEach, beforeEach, expect, it } from 'vitest';
import { forgetOld, KEPT_FOR, setAside } from '../../../src/state/offline/old-versions';
import type { SiteCache } from '../../../src/state/offline/site-cache';
import { KeptSite } from './kept-site';

const NOW = Date.UTC(2026, 0, 1);
let site: KeptSite;
let older: SiteCache;
let newer: SiteCache;

beforeEach(async () => {
  site = new KeptSite();
  site.files = { '': 'page', 'assets/a-1.js': 'a1', 'assets/a-2.js': 'a2', 'assets/same.js': 'same' };
  older = site.version('one', ['', 'assets/a-1.js', 'assets/same.js']);
  newer = site.version('two', ['', 'assets/a-2.js', 'assets/same.js']);
  await older.fill();
  await newer.fill();
  await setAside(site.scope, newer, NOW);
});
afterEach(() => site.clear());

it('keeps of a version before only the parts that the new one has not', async () => {
  expect(await site.pathsIn(older)).toEqual(['assets/a-1.js', 'set-aside-since']);
  expect(await site.pathsIn(newer)).toEqual(['', 'assets/a-2.js', 'assets/same.js']);
});

it('forgets it after thirty days, counted from when it was first set aside', async () => {
  await setAside(site.scope, newer, NOW + KEPT_FOR / 2);
  await forgetOld(site.scope, newer, NOW + KEPT_FOR);
  expect(await site.cacheNames()).toHaveLength(2);
  await forgetOld(site.scope, newer, NOW + KEPT_FOR + 1);
  expect(await site.cacheNames()).toEqual([newer.name]);
});

it('forgets nothing while a page is open', async () => {
  site.pages = 1;
  await forgetOld(site.scope, newer, NOW + 2 * KEPT_FOR);
  expect(await site.cacheNames()).toHaveLength(2);
});

it('keeps a version that was put back in its place', async () => {
  await older.fill();
  await setAside(site.scope, older, NOW + 1);
  await forgetOld(site.scope, older, NOW + 2 * KEPT_FOR);
  expect(await site.pathsIn(older)).toEqual(['', 'assets/a-1.js', 'assets/same.js']);
  expect(await site.cacheNames()).toEqual([older.name]);
});

it('leaves other sites of the same origin alone', async () => {
  const neighbour = new KeptSite();
  neighbour.files = { '': 'page' };
  await neighbour.version('one', ['']).fill();
  await forgetOld(site.scope, newer, NOW + 2 * KEPT_FOR);
  expect(await neighbour.cacheNames()).toHaveLength(1);
  await neighbour.clear();
});
