import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import type { PageContents, PageParts } from '../../../src/formats/page/write-page';
import { makePage, pageFileName } from '../../../src/state/saving/save-page';
import { savedEdition } from '../../../src/state/editions/saved-edition';
import { readAddress } from '../../../src/view/address/address-to-view';
import { defaultView, type View } from '../../../src/view/view';
import { smallGeography } from '../../graph/small-document';
import { fakeEdition, fakeLibrary } from '../fake-library';
import { smallAtlas } from '../open-small';

const PARTS: PageParts = {
  policy: '',
  loader: '',
  openingStyle: '',
  program: 'cA==',
  style: 'cw==',
  files: {},
};
const site = () => fakeEdition(fakeLibrary(), { pageParts: () => Promise.resolve(PARTS) });
const held = { document: smallAtlas(), geography: smallGeography };

/** A view in which hundreds of nodes were moved: more than any link holds. */
const view: View = {
  ...defaultView('small'),
  layout: 'order',
  hidden: ['s3'],
  selection: ['s1', 'region:north'],
  language: 'ru',
  theme: 'dark',
  moved: Object.fromEntries(Array.from({ length: 2000 }, (_, n) => [`topic:a-topic-${n}`, [n, 1 - n]])),
};

async function contentsOf(page: Blob): Promise<PageContents> {
  const [, packed = ''] = /id="page-contents">([^<]*)</.exec(await page.text()) ?? [];
  return JSON.parse(gunzipSync(Buffer.from(packed, 'base64')).toString('utf8')) as PageContents;
}

it('holds the document, the geography and the view as they are', async () => {
  const contents = await contentsOf(await makePage(site(), held, view));
  expect(contents).toMatchObject(held);
  expect(readAddress(contents.home, Infinity)).toEqual({ view, problems: [] });
});

it('says in its head what it is: title, data, day and site', async () => {
  const page = await (await makePage(site(), held, view)).text();
  const { savedAt } = await contentsOf(await makePage(site(), held, view));
  expect(page).toContain(`<title>${smallAtlas().title.en}`);
  expect(page).toContain(`data ${held.document.hash}`);
  expect(page).toContain(`saved from Policy Atlas on ${new Date(savedAt).getUTCDate()} `);
  expect(page).toContain('href="https://atlas.example/"');
});

it('can be saved again from a page that was saved, and still names the site', async () => {
  const first = await contentsOf(await makePage(site(), held, view));
  const again = savedEdition({ ...first, savedAt: '2000-01-01T00:00:00.000Z' }, PARTS);
  const second = await contentsOf(await makePage(again, held, { ...view, layout: 'kind' }));
  expect(second).toMatchObject({ ...held, site: 'https://atlas.example/' });
  expect(second.home).toContain('layout=kind');
  expect(second.savedAt > '2001').toBe(true);
});

it('is not made where the program cannot be had, and says so with the reason', async () => {
  const edition = fakeEdition();
  await expect(makePage(edition, held, view)).rejects.toMatchObject({
    message: expect.stringMatching(/could not be loaded.* Try again\.$/) as string,
    cause: { message: 'No page is saved here.' },
  });
});

it('is named after the document and the chosen places', () => {
  const africa = { ...view.region, places: ['region:africa', 'country:CN'] };
  expect(pageFileName({ ...view, region: africa })).toBe('small-africa-CN.html');
  expect(pageFileName({ ...view, region: { ...africa, paused: true } })).toBe('small.html');
});
