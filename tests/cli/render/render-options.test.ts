import { afterAll, beforeAll, expect, it } from 'vitest';
import { Island } from './island';

let island: Island;
let usual = '';
beforeAll(async () => {
  island = await Island.make();
  usual = await island.draw();
});
afterAll(() => island.remove());

const sizeOf = (svg: string) =>
  /<svg [^>]*?width="([\d.]+)" height="([\d.]+)"/.exec(svg)!.slice(1, 3).map(Number);
const nodesOf = (svg: string) => [...svg.matchAll(/id="node-([^"]+)"/g)].map(([, id]) => id).sort();
/** The words that are read, without those of the metadata. */
const wordsOf = (svg: string) =>
  [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join(' ');

it.each([
  [
    ['--region', 'africa', '--tiers', '1'],
    ['--region', 'africa', '--tiers', '1,3'],
  ],
  [
    ['--region', 'shoals'],
    ['--region', 'shoals', '--lists', 'region:shoals~wide', '--tiers', '1,2b'],
  ],
  [
    ['--show', 'memberships'],
    ['--show', 'memberships', '--date', '2000-01-01', '--region', 'africa', '--tiers', '3'],
  ],
])('%j and %j are not the same figure', async (before, after) => {
  expect(await island.draw(...after)).not.toBe(await island.draw(...before));
});

it.each([
  ['--view', '#/charter?no-kind=principle'],
  ['--region', 'africa'],
  ['--region', 'country:ZA'],
  ['--region', 'africa,shoals'],
  ['--without-kind', 'principle'],
  ['--without-relation', 'rejects'],
  ['--without-stance', 'rejects'],
  ['--without-basis', 'stated'],
  ['--without-confidence', 'high'],
  ['--focus', 'principle-1~1'],
  ['--open', '*'],
  ['--hidden', 'principle-1'],
  ['--show', 'memberships'],
  ['--conceal', 'themes'],
  ['--layout', 'document-order'],
  ['--layout', 'by-kind'],
  ['--layout', 'upright'],
  ['--measure', 'links'],
  ['--language', 'ru'],
  ['--theme', 'dark'],
  ['--theme', 'print'],
  ['--ground', 'none'],
  ['--title', 'A title of my own'],
  ['--caption', 'A sentence below'],
  ['--today', '2031-05-06'],
  ['--today'],
  ['--without', 'legend'],
  ['--only', 'title'],
  ['--link', 'https://atlas.example/'],
  ['--name-links'],
  ['--page', 'a4'],
  ['--width', '20cm'],
  ['--height', '500'],
  ['--outlines'],
])('%s %s has an effect', async (...options) => {
  expect(await island.draw(...options)).not.toBe(usual);
});

it('takes a whole copied link, which other options change', async () => {
  const link = 'https://atlas.example/app/#/charter?region=africa&theme=dark&language=ru';
  const same = ['--region', 'africa', '--theme', 'dark', '--language', 'ru'];
  expect(await island.draw('--view', link)).toBe(await island.draw(...same));
  expect(await island.draw('--view', link, '--theme', 'print')).toBe(
    await island.draw(...same.slice(0, 2), '--theme', 'print', '--language', 'ru'),
  );
});

it('draws the selected part: a node with its neighbours, several nodes, a link with its ends', async () => {
  const part = async (ids: string) => nodesOf(await island.draw('--part', 'selection', '--select', ids));
  expect(await part('principle-2')).toContain('region.africa');
  expect(await part('principle-1,principle-2')).toEqual(['principle-1', 'principle-2']);
  expect(await part('principle-2>concerns>region:africa')).toEqual(['principle-2', 'region.africa']);
});

it('draws the path between two nodes with the answer in words, as a link asks for it too', async () => {
  const svg = await island.draw('--part', 'path', '--why', 'principle-2~country:ZA');
  expect(nodesOf(svg)).toEqual(expect.arrayContaining(['country.ZA', 'principle-2']));
  expect(wordsOf(svg)).toContain('Why ');
  expect(await island.draw('--part', 'path', '--view', '#/charter?why=principle-2~country:ZA')).toBe(svg);
  expect(
    wordsOf(await island.draw('--part', 'path', '--why', 'principle-2~country:ZA', '--language', 'ru')),
  ).toContain('Почему связаны');
  expect(
    wordsOf(await island.draw('--part', 'path', '--why', 'principle-2~country:ZA', '--caption', 'My words')),
  ).not.toContain('Why ');
});

it('says the same title, caption, day and language that it was told', async () => {
  const told = ['--title', 'Reefs & storms', '--caption', 'As <seen> here', '--today', '2031-05-06'];
  const words = wordsOf(await island.draw(...told));
  expect(words).toContain('Reefs &amp; storms');
  expect(words).toContain('As &lt;seen&gt; here');
  expect(words).toContain('6 May 2031');
});

it('leaves link and QR code out unless it knows the address, and prints them if it does', async () => {
  expect(usual).not.toMatch(/id="qr"|href=/);
  const linked = await island.draw(
    '--link',
    'https://atlas.example/app',
    '--region',
    'africa',
    '--link-nodes',
  );
  expect(linked).toContain('id="qr"');
  expect(wordsOf(linked)).toContain('https://atlas.example/app#/charter?region=africa');
  expect(linked).toContain(
    'href="https://atlas.example/app#/charter?region=africa&amp;select=region:africa"',
  );
});

it('keeps only the parts of the frame that are named', async () => {
  const words = wordsOf(await island.draw('--only', 'source'));
  expect(words).toContain('Reef Charter');
  expect(words).not.toContain('Shown:');
  const without = wordsOf(await island.draw('--without', 'source, data,licence'));
  expect(without).toContain('Shown:');
  expect(without).not.toContain('version');
});

it('makes a figure as wide or high as it is told, in any unit, with the same shape', async () => {
  const [width, height] = sizeOf(usual) as [number, number];
  const wide = sizeOf(await island.draw('--width', '16cm'));
  expect(wide[0]).toBeCloseTo((16 / 2.54) * 96, 1);
  expect(wide[1]).toBeCloseTo((height * wide[0]!) / width, 1);
  expect(sizeOf(await island.draw('--width', '160mm'))).toEqual(wide);
  expect(sizeOf(await island.draw('--height', '2in'))[1]).toBeCloseTo(192, 1);
});

it('lays the figure out on a page, turned and with margins as asked, or of any size', async () => {
  const a4 = ['--page', 'a4', '--orientation'];
  expect(sizeOf(await island.draw(...a4, 'landscape'))).toEqual(
    sizeOf(await island.draw(...a4, 'portrait')).reverse(),
  );
  expect(await island.draw('--page', 'a4', '--margin', '40mm')).not.toBe(await island.draw('--page', 'a4'));
  expect(sizeOf(await island.draw('--page', 'social'))).toEqual([1200, 1200]);
  expect(sizeOf(await island.draw('--width', '900', '--height', '600px'))).toEqual([900, 600]);
});

it('has no ground, fonts or letters where it was told so', async () => {
  expect(usual).toMatch(/id="ground".*@font-face|@font-face[^]*id="ground"/);
  expect(await island.draw('--ground', 'none')).not.toContain('id="ground"');
  const outlined = await island.draw('--outlines');
  expect(outlined).not.toMatch(/<text |@font-face/);
});
