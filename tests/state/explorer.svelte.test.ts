import { describe, expect, it, vi } from 'vitest';
import type { AtlasDocument } from '../../src/graph/atlas-document';
import type { Explorer } from '../../src/state/explorer.svelte';
import { defaultView } from '../../src/view/view';
import { fakeExplorer, fakeLibrary } from './fake-library';
import { smallAtlas } from './open-small';

async function openAt(fragment: string): Promise<Explorer> {
  const explorer = fakeExplorer();
  await explorer.openAddress(fragment);
  return explorer;
}
const notice = (explorer: Explorer) => explorer.notices.shown ?? undefined;

describe('opening an address', () => {
  it('that asks for nothing opens the first document as it is by default', async () => {
    const explorer = await openAt('');
    expect(explorer.view).toEqual(defaultView('small'));
    expect(notice(explorer)).toBeUndefined();
  });

  it('takes the layout that suits an upright screen, unless the link names one', async () => {
    const upright = Object.assign(new EventTarget(), { matches: true }) as MediaQueryList;
    const explorer = fakeExplorer(fakeLibrary(), { upright });
    await explorer.openAddress('');
    expect(explorer.view?.layout).toBe('upright');
    await explorer.openAddress('#/small?layout=order');
    expect(explorer.view?.layout).toBe('order');
  });

  it('opens what it says', async () => {
    const link = '#/other?region=north&tiers=1,3&hidden=s2&select=s1&language=ru&theme=dark&layout=order';
    const explorer = await openAt(link);
    expect(explorer.view).toEqual({
      ...defaultView('other'),
      region: { places: ['region:north'], tiers: ['1', '3'], lists: {}, paused: false },
      hidden: ['s2'],
      selection: ['s1'],
      language: 'ru',
      theme: 'dark',
      layout: 'order',
    });
    expect(explorer.preferences.themeId).toBe('dark');
    expect(notice(explorer)).toBeUndefined();
  });

  it('of a document that is not here opens the default and says so', async () => {
    const explorer = await openAt('#/lost?region=north');
    expect(explorer.view).toEqual(defaultView('small'));
    expect(notice(explorer)).toContain('names no document that is here');
  });

  it.each(['#nonsense', '#/%', '#/__proto__', `#/small?hidden=${'x'.repeat(40_000)}`])(
    'that is broken (%s) opens the default and says so',
    async (link) => {
      const explorer = await openAt(link.slice(0, 50_000));
      expect(explorer.view).toEqual(defaultView('small'));
      expect(notice(explorer)).toBeTruthy();
      expect(explorer.failure).toBeNull();
    },
  );

  it('drops what the document does not have, and says so', async () => {
    const explorer = await openAt('#/small?hidden=s2,s9&layout=spiral');
    expect(explorer.view?.hidden).toEqual(['s2']);
    expect(notice(explorer)).toContain('“layout=spiral”');
    expect(notice(explorer)).toContain('“s9”');
  });

  it('of the document that is open is one step that can be undone', async () => {
    const explorer = await openAt('#/small');
    const { open } = explorer;
    await explorer.openAddress('#/small?region=north');
    expect(explorer.open).toBe(open);
    expect(open?.arrangement.region.places).toEqual(['region:north']);
    open?.history.undo();
    expect(open?.arrangement.region.places).toEqual([]);
  });

  it('of a fresh document begins a fresh history', async () => {
    const explorer = await openAt('#/other?region=north');
    expect(explorer.open?.history.undoName).toBeUndefined();
  });

  it('opens the one asked for last, whichever arrives first', async () => {
    const waiting = new Map<string, (document: AtlasDocument) => void>();
    const library = fakeLibrary((id) => new Promise((resolve) => waiting.set(id, resolve)));
    const explorer = fakeExplorer(library);
    explorer.entries = await library.entries();
    const open = async (id: string) => {
      const opening = explorer.openAddress(`#/${id}`);
      await vi.waitFor(() => expect([...waiting.keys()]).toContain(id));
      return { opening };
    };
    const both = [await open('small'), await open('other')];
    waiting.get('other')!(smallAtlas('other'));
    await both[1]!.opening;
    waiting.get('small')!(smallAtlas('small'));
    await both[0]!.opening;
    expect(explorer.view?.document).toBe('other');
  });
});

describe('what cannot be opened', () => {
  const failing = () =>
    fakeLibrary(() => Promise.reject(new Error('documents/small.json could not be loaded.')));

  it('is told in words when nothing is shown yet', async () => {
    const explorer = fakeExplorer(failing());
    await explorer.openAddress('#/small');
    expect([explorer.open, explorer.failure]).toEqual([null, 'documents/small.json could not be loaded.']);
  });

  it('is told beside the document that is open, which stays', async () => {
    const answers = [() => Promise.resolve(smallAtlas()), () => Promise.reject(new Error('No connection.'))];
    const explorer = fakeExplorer(fakeLibrary(() => answers.shift()!()));
    await explorer.openAddress('#/small');
    await explorer.openAddress('#/other');
    expect([explorer.view?.document, explorer.failure, notice(explorer)]).toEqual([
      'small',
      null,
      'No connection.',
    ]);
  });

  it('is told when the site holds no documents', async () => {
    const explorer = fakeExplorer({ ...fakeLibrary(), entries: () => Promise.resolve([]) });
    await explorer.openAddress('');
    expect(explorer.failure).toBe('This site holds no documents.');
  });
});

describe('choosing a document', () => {
  it('keeps language and theme', async () => {
    const explorer = await openAt('#/small?language=ru&theme=dark&region=north');
    await explorer.openDocument('other');
    expect(explorer.view).toEqual({ ...defaultView('other'), language: 'ru', theme: 'dark' });
  });
});
