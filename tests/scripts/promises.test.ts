import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The tests that hold each promise of the README, in its order; beneath `tests`. */
const HELD_BY = [
  ['screen/privacy.spec.ts', 'screen/canaries.spec.ts'],
  ['layout/organic.test.ts', 'screen/layouts.spec.ts'],
  ['canvas/graph-renderer.test.ts', 'screen/ghosts.spec.ts'],
  ['graph/concept-data.test.ts', 'graph/check/check-evidence.test.ts'],
  ['look/looks-apart.test.ts'],
  [
    'figure/figure.test.ts',
    'figure/golden.test.ts',
    'figure/pdf/write-pdf.test.ts',
    'screen/picture.spec.ts',
  ],
  ['figure/live-picture.svelte.test.ts'],
  ['screen/privacy.spec.ts', 'screen/kept-work.spec.ts', 'state/offline/old-versions.svelte.test.ts'],
  ['formats/truncation.test.ts', 'formats/round-trip.test.ts'],
  ['screen/hostile-file.spec.ts', 'formats/guard-prototype.test.ts'],
  ['language/messages.test.ts', 'language/unsaid-words.test.ts', 'screen/languages.spec.ts'],
  ['screen/offline.spec.ts', 'state/offline/new-version.svelte.test.ts'],
  ['screen/embed.spec.ts', 'state/embedding/host-talk.svelte.test.ts'],
  [
    'state/exploring/exploring.svelte.test.ts',
    'screen/budgets.spec.ts',
    'panels/details/node-actions.svelte.test.ts',
  ],
];

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const [, promises = ''] = /\n## Promises\n(.+?)\n## /s.exec(readme) ?? [];

describe('the promises of the README', () => {
  it('have tests, each at least one', () => {
    const numbers = [...promises.matchAll(/^(\d+)\. /gm)].map(([, number]) => Number(number));
    expect(numbers).toEqual(HELD_BY.map((_, place) => place + 1));
  });

  it('name tests that there are', () => {
    const missing = HELD_BY.flat().filter((path) => !existsSync(new URL(`../${path}`, import.meta.url)));
    expect(missing).toEqual([]);
  });
});
