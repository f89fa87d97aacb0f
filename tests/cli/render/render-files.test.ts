import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkPng } from '../../../src/cli/render/check-png';
import { dpiOf, textsOf } from '../../figure/png/small-png';
import { atlas, Island } from './island';

let island: Island;
beforeAll(async () => {
  island = await Island.make();
});
afterAll(() => island.remove());

const read = (name: string) => readFile(island.file(name));
const facts = {
  bridges: 0,
  bytes: expect.any(Number),
  filters: '',
  language: 'en',
  links: 6,
  missingLetters: [],
  nodes: 7,
  theme: 'light',
  title: 'A note on the Reef Charter',
};

it('tells as JSON what it drew', async () => {
  const { code, out, err } = await island.render('a.svg', '--json');
  const svg = await read('a.svg');
  const [width, height] = /width="(\d+)" height="(\d+)"/.exec(String(svg))!.slice(1).map(Number);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(JSON.parse(out)).toEqual({
    ...facts,
    file: island.file('a.svg'),
    format: 'svg',
    width,
    height,
    bytes: svg.length,
  });
});

it('tells what narrows the figure, its language and theme', async () => {
  const options = [
    '--region',
    'africa',
    '--language',
    'ru',
    '--theme',
    'print',
    '--without-stance',
    'rejects',
  ];
  const { out } = await island.render('narrow.svg', '--json', ...options);
  expect(JSON.parse(out)).toMatchObject({
    language: 'ru',
    theme: 'print',
    filters: expect.stringContaining('Africa; '),
  });
});

it('draws a PNG of exactly the pixels that are asked for, which says what it is and how large it prints', async () => {
  const { out } = await island.render(
    'a.png',
    '--width',
    '16cm',
    '--dpi',
    '300',
    '--region',
    'africa',
    '--json',
  );
  const file = await read('a.png');
  const { width, height, ...told } = JSON.parse(out);
  expect(width).toBe(1890);
  expect(told).toMatchObject({ format: 'png', dpi: 300, bytes: file.length });
  expect(() => checkPng(file, { width, height })).not.toThrow();
  expect(dpiOf(file)).toBeCloseTo(300, 1);
  expect(textsOf(file)).toMatchObject({
    Title: facts.title,
    Source: expect.stringContaining('Reef Charter'),
    Comment: expect.stringMatching(/^Filters: Africa\. Data: Policy Atlas, version [0-9a-f]{12}\.$/),
    Software: 'Policy Atlas',
  });
});

it.each([
  [['--width', '900'], { width: 900 }],
  [['--height', '700px', '--dpi', '150'], { height: 700, dpi: 150 }],
  [['--page', 'social'], { width: 2400, height: 2400, dpi: 192 }],
  [['--page', 'social', '--dpi', '96'], { width: 1200, height: 1200, dpi: 96 }],
  [['--page', 'a4', '--dpi', '60'], { width: 496, height: 702, dpi: 60 }],
  [['--width', '3in', '--height', '2in', '--dpi', '100'], { width: 300, height: 200, dpi: 100 }],
])('draws a PNG with %j as %j', async (options, size) => {
  const { out } = await island.render('size.png', '--json', ...options);
  expect(JSON.parse(out)).toMatchObject(size);
});

it('draws a PDF of one page in the size that is asked for', async () => {
  const { out } = await island.render('a.pdf', '--page', 'a4', '--orientation', 'landscape', '--json');
  const { format, width, height } = JSON.parse(out);
  expect({ format, width, height }).toEqual({ format: 'pdf', width: 1122.52, height: 793.7 });
  const file = String(await read('a.pdf'));
  expect(file).toMatch(/^%PDF-1\.\d/);
  expect(file).toMatch(/\/MediaBox \[0 0 841\.8898\d* 595\.2756?\d*\]/);
});

it('gives a PDF bookmarks, links from its nodes and outlines where that is asked for', async () => {
  const linked = ['--link', 'https://atlas.example/'];
  const plain = await island.draw('--format', 'pdf', ...linked);
  expect(plain).not.toContain('/Outlines');
  expect(await island.draw('--format', 'pdf', ...linked, '--bookmarks')).toContain('/Outlines');
  const countLinks = (pdf: string) => pdf.split('/URI (').length - 1;
  const ofNodes = await island.draw('--format', 'pdf', ...linked, '--link-nodes');
  expect(countLinks(ofNodes)).toBe(countLinks(plain) + facts.nodes);
  expect(plain).toContain('/FontFile2');
  expect(await island.draw('--format', 'pdf', '--outlines')).not.toContain('/FontFile2');
});

it.each(['svg', 'png', 'pdf'])('gives the same %s again, byte by byte', async (format) => {
  await island.render(`one.${format}`, '--region', 'africa', '--link', 'https://atlas.example/');
  await island.render(`two.${format}`, '--region', 'africa', '--link', 'https://atlas.example/');
  expect((await read(`one.${format}`)).equals(await read(`two.${format}`))).toBe(true);
});

it('takes the format from the name it is given, or else from the ending', async () => {
  await island.render('picture.SVG');
  await island.render('picture.data', '--format', 'pdf');
  expect(String(await read('picture.SVG'))).toContain('<svg ');
  expect(String(await read('picture.data'))).toContain('%PDF-');
});

it('puts on standard output nothing but the figure', async () => {
  expect(await island.draw()).toMatch(/^<\?xml [^]*<\/svg>\n$/);
  expect(await island.draw('--format', 'pdf')).toMatch(/^%PDF-[^]*%%EOF\s*$/);
});

it('writes nothing into the folder that it reads, and leaves no other file behind', async () => {
  const fresh = await Island.make({ positions: false });
  const scratch = await mkdtemp(join(tmpdir(), 'atlas-scratch-'));
  const [before, temporary] = [await contents(fresh.data), process.env.TMPDIR];
  process.env.TMPDIR = scratch;
  const drawn = await fresh.render('out.png', '--title', 'ⵣ', '--layout', 'document-order');
  if (temporary === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = temporary;
  expect(drawn).toMatchObject({ code: 0, err: expect.stringContaining('has no ⵣ') });
  expect(await contents(fresh.data)).toEqual(before);
  expect(await readdir(scratch)).toEqual([]);
  await Promise.all([fresh.remove(), rm(scratch, { recursive: true })]);
});

/** Names of files, with the times of their last change. */
async function contents(folder: string): Promise<[string, number][]> {
  const names = (await readdir(folder, { recursive: true })).sort();
  return Promise.all(
    names.map(async (name): Promise<[string, number]> => [name, (await stat(join(folder, name))).mtimeMs]),
  );
}

it('lays out anew what has no positions, or those of another content, and only that layout', async () => {
  const fresh = await Island.make({ positions: false });
  const options = ['--layout', 'document-order'];
  const drawn = await fresh.draw(...options);
  expect(drawn).not.toBe(await island.draw(...options)); // which takes the places that stand in the file
  await fresh.save('charter/positions.json', '{"hash": "0", "layouts": {"order": {}}}');
  expect(await fresh.draw(...options)).toBe(drawn);
  await fresh.remove();
});

it('describes its options in groups, with examples', async () => {
  const { code, out } = await atlas('render', '--help');
  expect(code).toBe(0);
  for (const heading of ['What is shown:', 'How it looks:', 'How large it is', 'Examples:', 'Without --link'])
    expect(out).toContain(heading);
});
