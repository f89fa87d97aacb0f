import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AddressBar } from '../../src/state/address-bar.svelte';
import type { Explorer } from '../../src/state/explorer.svelte';
import { fakeExplorer } from './fake-library';

/** A window with a list of entries instead of a browser's history. */
class FakeWindow extends EventTarget {
  readonly location = { hash: '' } as Location;
  readonly history = {
    pushState: (state: unknown, _title: string, address: string) => {
      this.list = [...this.list.slice(0, this.at + 1), { state, address }];
      this.go(this.list.length - 1);
    },
    replaceState: (state: unknown, _title: string, address: string) => {
      this.list[this.at] = { state, address };
      this.go(this.at);
    },
  } as History;
  private list: { state: unknown; address: string }[];
  private at = 0;

  constructor(first = '#/small') {
    super();
    this.list = [{ state: null, address: first }];
    this.go(0);
  }

  get entries(): string[] {
    return this.list.map(({ address }) => address);
  }

  /** As the browser's back and forward buttons. */
  travel(steps: number): void {
    this.go(this.at + steps);
    this.tell();
  }

  /** As a reader who writes another address, or opens a link on the page. */
  visit(address: string): void {
    this.history.pushState(null, '', address);
    this.tell();
  }

  private tell(): void {
    this.dispatchEvent(new PopStateEvent('popstate', { state: this.list[this.at]!.state }));
  }

  private go(at: number): void {
    this.at = at;
    this.location.hash = this.list[at]!.address;
  }
}

let explorer: Explorer;
let page: FakeWindow;
let end: () => void;

async function start(first?: string): Promise<void> {
  page = new FakeWindow(first);
  await load();
}

/** The page anew, over the entries that the browser has. */
async function load(): Promise<void> {
  explorer = fakeExplorer();
  end = $effect.root(() => {
    $effect(() => new AddressBar(explorer, page as unknown as Window).start());
  });
  await settled();
}
async function settled(): Promise<void> {
  flushSync();
  await new Promise((resolve) => setTimeout(resolve));
  flushSync();
}
const act = (run: () => void) => {
  run();
  flushSync();
};
const filter = () => act(() => explorer.open!.filtering.togglePlace('region:north', 'Northland'));

beforeEach(() => start());
afterEach(() => end());

describe('the address', () => {
  it('opens what it says and is left as it was', () => {
    expect(explorer.view?.document).toBe('small');
    expect(page.entries).toEqual(['#/small']);
  });

  it('gets an entry for each filter, focus and layer', () => {
    filter();
    act(() => explorer.open!.focusOn('s1', 1));
    act(() => explorer.open!.filtering.setLayer('geography', true));
    expect(page.entries).toEqual([
      '#/small',
      '#/small?region=north',
      '#/small?region=north&focus=s1~1',
      '#/small?region=north&show=geography&focus=s1~1',
    ]);
  });

  it('is replaced for the selection, hiding, opening, moving, layout, language and theme', () => {
    act(() => explorer.open!.select(['s1']));
    act(() => explorer.open!.folding.hide(['s3']));
    act(() => explorer.open!.folding.toggle('s2', 's2'));
    act(() => explorer.open!.layoutRun.move({ s2: [5, -6] }));
    act(() => (explorer.preferences.language = 'ru'));
    act(() => (explorer.preferences.theme = 'dark'));
    expect(page.entries).toEqual([
      '#/small?open=s2&hidden=s3&moved=s2~5~-6&select=s1&language=ru&theme=dark',
    ]);
  });

  it('follows back and forward', async () => {
    filter();
    act(() => explorer.open!.select(['s1']));
    page.travel(-1);
    await settled();
    expect(explorer.view).toMatchObject({ region: { places: [] }, selection: [] });
    page.travel(1);
    await settled();
    expect(explorer.view).toMatchObject({ region: { places: ['region:north'] }, selection: ['s1'] });
    expect(page.entries).toEqual(['#/small', '#/small?region=north&select=s1']);
  });

  it('goes back in the history of the document, so that redo is there', async () => {
    filter();
    page.travel(-1);
    await settled();
    expect(explorer.open!.history.redoName).toBe('filtered by Northland');
    act(() => explorer.open!.history.redo());
    expect(explorer.view?.region.places).toEqual(['region:north']);
  });

  it('is right after a reload, where the steps of an earlier visit are gone', async () => {
    filter();
    act(() => explorer.open!.focusOn('s1', 1));
    end();
    await load();
    act(() => explorer.open!.filtering.setLayer('geography', true));
    page.travel(-2);
    await settled();
    expect(explorer.view).toMatchObject({ region: { places: ['region:north'] }, focus: null });
    expect(page.entries[1]).toBe('#/small?region=north');
  });

  it('follows a link of the same document, as a step of its own', async () => {
    page.visit('#/small?region=fog');
    await settled();
    expect(explorer.view?.region.places).toEqual(['region:fog']);
    act(() => explorer.open!.history.undo());
    expect(explorer.view?.region.places).toEqual([]);
  });

  it('follows to another document and back', async () => {
    await explorer.openDocument('other');
    flushSync();
    expect(page.entries).toEqual(['#/small', '#/other']);
    page.travel(-1);
    await settled();
    expect(explorer.view?.document).toBe('small');
    expect(page.entries).toEqual(['#/small', '#/other']);
  });

  it('is the same after undo as before', () => {
    filter();
    act(() => explorer.open!.history.undo());
    expect(page.location.hash).toBe('#/small');
  });

  it('is put right in place when it was bad', async () => {
    end();
    await start('#/small?hidden=s9,s2');
    expect(page.entries).toEqual(['#/small?hidden=s2']);
    expect(explorer.notices.shown).toContain('“s9”');
  });

  it('opens the same again from what it says', async () => {
    filter();
    act(() => explorer.open!.select(['s1', 'region:north']));
    const before = explorer.view;
    end();
    await start(page.location.hash);
    expect(explorer.view).toEqual(before);
  });

  it('is left alone once ended', () => {
    end();
    filter();
    expect(page.entries).toEqual(['#/small']);
  });
});
