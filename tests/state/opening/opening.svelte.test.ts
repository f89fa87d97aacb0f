import { afterEach, describe, expect, it } from 'vitest';
import type { Explorer } from '../../../src/state/explorer.svelte';
import * as parts from '../../../src/state/opening/opening-parts';
import { Explorer as ExplorerClass } from '../../../src/state/explorer.svelte';
import { aboutOf } from '../../../src/view/citation/to-reference';
import { graphFile, SMALL_FILE } from '../../formats/opened/graph-file';
import { fakeEdition, fakeLibrary } from '../fake-library';
import { MemoryStore } from '../../../src/state/storage/memory-store';

let explorer: Explorer;
afterEach(() => {
  explorer.opening.cancel();
  explorer.opening.last?.end();
});

async function start(store = new MemoryStore(), loadOpening: typeof explorer.edition.loadOpening = load) {
  const edition = fakeEdition(fakeLibrary(), { loadOpening });
  explorer = new ExplorerClass(edition, { dark: null, upright: null }, store);
  await explorer.openAddress('#/small');
  return explorer;
}
const load = () => Promise.resolve(parts);

async function openSmallFile(): Promise<string> {
  await explorer.opening.begin([SMALL_FILE]);
  await explorer.opening.finish();
  return explorer.open!.graph.document.id;
}

describe('opening a file', () => {
  it('leaves what is open until the document is there, then shows it', async () => {
    await start();
    const { open } = explorer;
    await explorer.opening.begin([SMALL_FILE]);
    expect([explorer.open, explorer.opening.run?.act.stage]).toEqual([open, 'asking']);
    await explorer.opening.finish();
    expect(explorer.open?.graph.document.title.en).toBe('Who knows whom');
    expect([explorer.opening.run, explorer.failure, explorer.notices.shown]).toEqual([null, null, null]);
    expect(explorer.view?.document).toMatch(/^own-/);
  });

  it('that is refused or cancelled leaves everything as it was', async () => {
    await start();
    const { open } = explorer;
    await explorer.opening.beginText('{"nodes": [');
    expect(explorer.opening.run?.act.stage).toBe('refused');
    explorer.opening.cancel();
    expect([explorer.open, explorer.opening.run]).toEqual([open, null]);
  });

  it('can be asked about again, and made into another document of the same id', async () => {
    await start();
    const id = await openSmallFile();
    const { open } = explorer;
    explorer.opening.ask();
    explorer.opening.run!.title = 'Another title';
    await explorer.opening.finish();
    expect(explorer.open).not.toBe(open);
    expect(explorer.open?.graph.document).toMatchObject({ id, title: { en: 'Another title' } });
  });

  it('is called everywhere what the reader calls it, while it is open', async () => {
    await start();
    const id = await openSmallFile();
    const { document } = explorer.open!.graph;
    const title = $derived(document.title.en);
    expect(title).toBe('Who knows whom');
    await explorer.keeping.files!.rename(id, 'My friends');
    await expect.poll(() => title).toBe('My friends');
    expect(aboutOf(document, 'ru')).toContain('My friends');
    expect([document.describes.title, JSON.parse(JSON.stringify(document)).title]).toEqual([
      { en: 'My friends' },
      { en: 'My friends' },
    ]);
    explorer.opening.ask();
    expect(explorer.opening.run?.title).toBe('My friends');
  });

  it('is one of the documents to choose from on this visit', async () => {
    await start();
    const id = await openSmallFile();
    await explorer.openDocument('other');
    expect([...explorer.own.keys()]).toEqual([id]);
    await explorer.openAddress(`#/${id}?select=a`);
    expect([explorer.view?.document, explorer.view?.selection]).toEqual([id, ['a']]);
  });

  it('is not offered any more once it is deleted, and is when it is put back', async () => {
    await start();
    const id = await openSmallFile();
    await explorer.openDocument('other');
    const kept = explorer.keeping.files!;
    await kept.read();
    expect([...explorer.keeping.offered.keys()]).toEqual([id]);
    await explorer.keeping.remove(kept.entries[0]!);
    await expect.poll(() => [...explorer.keeping.offered.keys()]).toEqual([]);
    await kept.putBack();
    await expect.poll(() => [...explorer.keeping.offered.keys()]).toEqual([id]);
    await explorer.openDocument(id);
    expect(explorer.view?.document).toBe(id);
  });

  it('is opened again by its address on another visit, as it was left', async () => {
    const store = new MemoryStore();
    await start(store);
    const id = await openSmallFile();
    explorer.opening.last!.end();
    await start(store);
    await explorer.openAddress(`#/${id}`);
    expect(explorer.open?.graph.document).toMatchObject({ id, title: { en: 'Who knows whom' } });
    expect(explorer.notices.shown).toBeNull();
  });

  it('by an address of a file that is not here opens the default and says so', async () => {
    await start();
    await explorer.openAddress('#/own-0123456789ab');
    expect(explorer.view?.document).toBe('small');
    expect(explorer.notices.shown).toContain('not kept in this browser');
  });

  it('with empty ids and labels works as well', async () => {
    await start();
    await explorer.opening.begin([graphFile({ nodes: [{ key: '' }, { key: ' ' }] })]);
    await explorer.opening.finish();
    expect(explorer.open?.visibility.nodes.size).toBe(2);
  });

  it('says so where that part of the program cannot be loaded', async () => {
    await start(new MemoryStore(), () => Promise.reject(new Error('offline')));
    await explorer.opening.begin([SMALL_FILE]);
    expect(explorer.opening.run).toBeNull();
    expect(explorer.notices.shown).toContain('could not be loaded');
  });

  it('is not offered in a saved page', async () => {
    await start(new MemoryStore(), null);
    await explorer.opening.begin([SMALL_FILE]);
    expect([explorer.opening.isOffered, explorer.opening.run]).toEqual([false, null]);
  });
});
