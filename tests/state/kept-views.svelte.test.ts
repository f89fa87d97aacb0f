import { expect, test } from 'vitest';
import { KeptViews } from '../../src/state/kept-views.svelte';
import { Notices } from '../../src/state/notices.svelte';
import { readAddress } from '../../src/view/address/address-to-view';
import { defaultView } from '../../src/view/view';
import { MemoryStore } from '../../src/state/storage/memory-store';

const africa = () => {
  const view = defaultView('small');
  return { ...view, region: { ...view.region, places: ['region:africa'] } };
};
const names = (kept: KeptViews) => kept.of('small').map(({ name }) => name);

test('a kept view is there on another visit, with its address', async () => {
  const store = new MemoryStore();
  await new KeptViews(store, new Notices()).keep('About Africa', africa());
  const later = new KeptViews(store, new Notices());
  await later.read();
  expect(names(later)).toEqual(['About Africa']);
  expect(later.of('small')[0]?.address).toBe('#/small?region=africa');
  expect(later.of('other')).toEqual([]);
});

const movedView = (count: number) => {
  const places = Array.from({ length: count }, (_, place): [string, [number, number]] => [
    `organisation:number-${place}`,
    [place, 0],
  ]);
  return { ...africa(), moved: Object.fromEntries(places) };
};

test('the places of all moved nodes are kept, as far as an address can hold them; else it is said', async () => {
  const notices = new Notices();
  const kept = new KeptViews(new MemoryStore(), notices);
  await kept.keep('Many', movedView(100));
  await kept.keep('Too many', movedView(1200));
  const [many, tooMany] = kept.of('small').map(({ address }) => readAddress(address)!);
  expect(Object.keys(many!.view.moved)).toHaveLength(100);
  expect(tooMany!.view.region.places).toEqual(['region:africa']);
  expect(tooMany!.problems).toEqual(['The link does not hold the places of the moved nodes.']);
  expect(notices.shown).toMatch(/without their places/);
});

test('what is kept while the others are still being read stays in the list', async () => {
  const store = new MemoryStore();
  await new KeptViews(store, new Notices()).keep('Old', africa());
  const kept = new KeptViews(store, new Notices());
  const reading = kept.read();
  await kept.keep('New', africa());
  await reading;
  expect(names(kept)).toEqual(['Old', 'New']);
});

test('what could not be read is read when it is asked for again', async () => {
  const store = new MemoryStore();
  await new KeptViews(store, new Notices()).keep('Old', africa());
  const { all } = store;
  store.all = () => Promise.reject(new Error('busy'));
  const kept = new KeptViews(store, new Notices());
  await kept.read();
  store.all = all;
  await kept.read();
  expect(names(kept)).toEqual(['Old']);
});

test('a name in use replaces its view; views are renamed and forgotten', async () => {
  const kept = new KeptViews(new MemoryStore(), new Notices());
  await kept.keep('One', defaultView('small'));
  await kept.keep('One', africa());
  expect(kept.of('small').map(({ address }) => address)).toEqual(['#/small?region=africa']);
  const [view] = kept.of('small');
  await kept.rename(view!.id, 'Two');
  expect(names(kept)).toEqual(['Two']);
  await kept.rename(view!.id, '');
  expect(names(kept)).toEqual(['Two']);
  await kept.remove(view!.id);
  expect(names(kept)).toEqual([]);
});

test('where the browser keeps nothing it is said, and what it holds of another make is passed over', async () => {
  const store = new MemoryStore();
  await store.put('views', 'x', { name: 7 });
  const notices = new Notices();
  const kept = new KeptViews(store, notices);
  await kept.read();
  expect(names(kept)).toEqual([]);
  store.put = () => Promise.reject(new Error('full'));
  await kept.keep('One', africa());
  expect(notices.shown).toMatch(/Copy the link/);
  expect(names(kept)).toEqual([]);
});
