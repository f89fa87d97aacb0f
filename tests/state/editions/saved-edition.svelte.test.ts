import { flushSync } from 'svelte';
import { expect, it } from 'vitest';
import type { PageContents, PageParts } from '../../../src/formats/page/write-page';
import { AddressBar } from '../../../src/state/address-bar.svelte';
import { Explorer } from '../../../src/state/explorer.svelte';
import { savedEdition } from '../../../src/state/editions/saved-edition';
import { toAddress } from '../../../src/view/address/view-to-address';
import { defaultView, type View } from '../../../src/view/view';
import { smallGeography } from '../../graph/small-document';
import { MemoryStore } from '../../../src/state/storage/memory-store';
import { smallAtlas } from '../open-small';

const document = smallAtlas();
const moved = Object.fromEntries(
  document.nodes.map(({ id }, place) => [id, [place * 10, 5]]),
) as View['moved'];
const saved: View = { ...defaultView('small'), moved, hidden: ['s3'], selection: ['s1'], theme: 'dark' };

function explore(home: string): Explorer {
  const contents: PageContents = {
    document,
    geography: smallGeography,
    home,
    site: 'https://atlas.example/',
    savedAt: '2026-05-04T03:02:01.000Z',
  };
  const edition = savedEdition(contents, {} as PageParts);
  return new Explorer(edition, { dark: null, upright: null }, new MemoryStore());
}

const home = toAddress(saved, { moved: Infinity });

it('opens in the view in which it was saved, with every moved node in its place', async () => {
  const explorer = explore(home);
  await explorer.openAddress('');
  expect(explorer.view).toEqual(saved);
  expect(explorer.notices.shown).toBeNull();
});

it('opens an address of its own where there is one', async () => {
  const explorer = explore(home);
  await explorer.openAddress('#/small?layout=order');
  expect(explorer.view).toEqual({ ...defaultView('small'), layout: 'order' });
});

it('reads a view that is longer than any link', async () => {
  const explorer = explore(`#/small?hidden=${'s3,'.repeat(20_000)}s2`);
  await explorer.openAddress('');
  expect(explorer.view?.hidden).toContain('s2');
});

it('holds one document, and says so of a link to another', async () => {
  const explorer = explore(home);
  await explorer.openAddress('#/other');
  expect(explorer.entries).toHaveLength(1);
  expect(explorer.view?.document).toBe('small');
  expect(explorer.notices.shown).toBe('The link names no document that is here.');
});

it('gives links that lead to the site', async () => {
  const explorer = explore(home);
  await explorer.openAddress('');
  expect(explorer.link).toBe(`https://atlas.example/${toAddress(saved)}`);
});

it('keeps more moved nodes in its own address than a link does, so that loading it anew loses none', async () => {
  const many = Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`topic:${n}`, [n, n]]));
  const view = { ...saved, moved: many as View['moved'] };
  const explorer = explore(home);
  expect(explorer.linkTo(view)).toContain('moved=left-out');
  expect(explorer.addressOf(view)).toContain('topic:299~299~299');
});

it('writes its address behind the name of the file', async () => {
  const explorer = explore(home);
  const written: string[] = [];
  const note = (_state: unknown, _title: string, address: string) => void written.push(address);
  const page = Object.assign(new EventTarget(), {
    location: { hash: '' },
    history: { pushState: note, replaceState: note },
  });
  const end = $effect.root(() => {
    $effect(() => new AddressBar(explorer, page as unknown as Window).start());
  });
  await expect.poll(() => (flushSync(), written.at(-1))).toBe(home);
  end();
});
