import { expect, it } from 'vitest';
import type { Explorer } from '../../../src/state/explorer.svelte';
import { isWorkKept } from '../../../src/state/offline/is-work-kept';

interface Work {
  own?: string[];
  kept?: { id: string; state?: string; isPassing?: boolean }[];
  session?: { isWriter: boolean | null; hindrance: string | null } | null;
  run?: object | null;
}

const explorer = ({ own = [], kept = [], session = null, run = null }: Work) =>
  ({
    own: new Map(own.map((id) => [id, {}])),
    keeping: { files: { entries: kept.map((entry) => ({ state: 'good', ...entry })), session } },
    opening: { run },
  }) as unknown as Explorer;

const writing = { isWriter: true, hindrance: null };

it.each<[string, Work]>([
  ['nothing of the reader is open', {}],
  ['all own documents are kept', { own: ['a'], kept: [{ id: 'a' }, { id: 'b' }], session: writing }],
])('a reload loses nothing where %s', (_what, work) => {
  expect(isWorkKept(explorer(work))).toBe(true);
});

it.each<[string, Work]>([
  ['a file is being opened', { run: {} }],
  ['an own document is not kept', { own: ['a', 'b'], kept: [{ id: 'a' }] }],
  ['it lasts only as long as the page', { own: ['a'], kept: [{ id: 'a', isPassing: true }] }],
  ['its record is damaged', { own: ['a'], kept: [{ id: 'a', state: 'damaged' }] }],
  ['there is no room for the arrangement', { session: { isWriter: true, hindrance: 'full' } }],
  ['another window keeps the arrangement', { session: { isWriter: false, hindrance: null } }],
])('a reload loses something where %s', (_what, work) => {
  expect(isWorkKept(explorer(work))).toBe(false);
});
