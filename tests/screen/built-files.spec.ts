import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const folder = 'dist/app/assets';
const unsafe =
  /innerHTML|outerHTML|insertAdjacentHTML|[^\w.]eval\(|new Function\b|document\.write|DOMParser/g;
/** Svelte names the property once, to leave it out of those it sets. */
const allowed = [/!==`innerHTML`/];

test('no built script makes HTML or code from text', () => {
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(2);
  const found = scripts.flatMap((name) => {
    const text = readFileSync(`${folder}/${name}`, 'utf8');
    return [...text.matchAll(unsafe)].map(({ index }) => text.slice(index - 12, index + 24));
  });
  expect(found.filter((place) => !allowed.some((pattern) => pattern.test(place)))).toEqual([]);
});
