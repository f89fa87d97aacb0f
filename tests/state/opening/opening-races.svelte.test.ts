import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ByteFile } from '../../../src/formats/bytes/byte-file';
import type { Explorer } from '../../../src/state/explorer.svelte';
import { Explorer as ExplorerClass } from '../../../src/state/explorer.svelte';
import * as parts from '../../../src/state/opening/opening-parts';
import { graphFile, SMALL_FILE, wheelFile } from '../../formats/opened/graph-file';
import { fakeEdition, fakeLibrary } from '../fake-library';
import { MemoryStore } from '../../../src/state/storage/memory-store';
import { smallAtlas } from '../open-small';

let explorer: Explorer;
let store: MemoryStore;
let asked: string[];
beforeEach(async () => {
  store = new MemoryStore();
  await start();
});
afterEach(() => leave());

function leave(): void {
  explorer.opening.cancel();
  explorer.opening.last?.end();
}

/** A visit to a site that notes which documents it is asked for. */
async function start(): Promise<void> {
  asked = [];
  const library = fakeLibrary((id) => {
    asked.push(id);
    return Promise.resolve(smallAtlas(id));
  });
  const edition = fakeEdition(library, { loadOpening: () => Promise.resolve(parts) });
  explorer = new ExplorerClass(edition, { dark: null, upright: null }, store);
  await explorer.openAddress('#/small');
}

/** Keeps a file, and comes again on another visit. */
async function keepAndReturn(file: ByteFile): Promise<string> {
  await explorer.opening.begin([file]);
  await explorer.opening.finish();
  const { id } = explorer.open!.graph.document;
  leave();
  await start();
  return id;
}
const shown = () => explorer.open?.graph.document.id;

test('of two files that are given at once the last is asked about, whichever is read first', async () => {
  let arrive: (files: ByteFile[]) => void;
  const slow = new Promise<ByteFile[]>((resolve) => (arrive = resolve));
  const first = explorer.opening.begin(slow);
  await explorer.opening.begin([graphFile({ nodes: [] }, 'second.json')]);
  arrive!([SMALL_FILE]);
  await first;
  expect(explorer.opening.run?.files[0]?.name).toBe('second.json');
});

test('a second file takes the place of one that is still being read, and of its worker', async () => {
  const ended = vi.spyOn(Worker.prototype, 'terminate');
  const first = explorer.opening.begin([wheelFile(5000)]);
  await vi.waitFor(() => expect(explorer.opening.run?.act.stage).toBe('reading'));
  await explorer.opening.begin([SMALL_FILE]);
  await first;
  expect(ended).toHaveBeenCalledOnce();
  expect(explorer.opening.run?.summary?.counts.nodes).toBe(4);
});

test('a file that cannot be read is told, and what is open stays', async () => {
  await explorer.opening.begin(Promise.reject(new Error('“a.gexf” could not be read.')));
  expect([explorer.notices.shown, explorer.opening.run, shown()]).toEqual([
    '“a.gexf” could not be read.',
    null,
    'small',
  ]);
});

test('a kept file that is still being read does not come over what is asked for after it', async () => {
  const id = await keepAndReturn(wheelFile(300));
  const reopening = explorer.openDocument(id);
  await vi.waitFor(() => expect(explorer.opening.run).not.toBeNull());
  await explorer.openAddress('#/other');
  await reopening;
  expect([shown(), explorer.opening.run, explorer.notices.shown]).toEqual(['other', null, null]);
});

test('giving up a kept file while it is read leaves everything as it was, and says nothing wrong', async () => {
  const id = await keepAndReturn(wheelFile(300));
  for (const open of [() => explorer.openDocument(id), () => explorer.openAddress(`#/${id}?select=n1`)]) {
    const reopening = open();
    await vi.waitFor(() => expect(explorer.opening.run).not.toBeNull());
    explorer.opening.cancel();
    await reopening;
    expect([shown(), explorer.notices.shown, explorer.failure]).toEqual(['small', null, null]);
  }
  expect(asked).toEqual(['small']);
});

test('no server is asked for a file of the reader, wherever its address comes from', async () => {
  await explorer.openAddress('#/own-0123456789ab?region=north');
  expect(explorer.notices.shown).toContain('not kept in this browser');
  await explorer.openDocument('own-0123456789ab');
  expect([asked, shown()]).toEqual([['small'], 'small']);
});

test('a damaged file is told when its address is opened, with a way on, and what is open stays', async () => {
  const id = await keepAndReturn(SMALL_FILE);
  await explorer.openAddress('#/other?region=north');
  store.kept.set(`heads/${id}`, 'torn');
  await explorer.openAddress(`#/${id}`);
  expect(explorer.notices.shown).toContain('is damaged');
  expect([shown(), explorer.view?.region.places]).toEqual(['other', ['region:north']]);
});

test('an earlier arrangement of the document on the screen is taken up, as a step that can be undone', async () => {
  await explorer.opening.begin([SMALL_FILE]);
  await explorer.opening.finish();
  const kept = explorer.keeping.files!;
  const { id } = explorer.open!.graph.document;
  explorer.open!.change('hid Ada', { hidden: ['d'] });
  await kept.follow(explorer.view!);
  await vi.waitFor(() => expect(kept.session?.isWriter).toBe(true));
  await kept.session!.flush();
  const [before] = await kept.snapshots(id);
  await kept.restore(id, before!.view);
  await explorer.openDocument(id);
  expect(explorer.view?.hidden).toEqual([]);
  explorer.open!.history.undo();
  expect([explorer.view?.hidden, explorer.notices.shown]).toEqual([['d'], null]);
});
