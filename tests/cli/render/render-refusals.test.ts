import { afterAll, beforeAll, expect, it } from 'vitest';
import { islandFiles } from '../../formats/island-files';
import { atlas, Island } from './island';

let island: Island;
beforeAll(async () => {
  island = await Island.make();
});
afterAll(() => island.remove());

it.each([
  [['--region', 'afrika'], '--region: this document has no "region:afrika"; did you mean "region:africa"?'],
  [['--region', 'Egypt'], 'no "region:Egypt"; did you mean "country:EG"?'],
  [['--region', 'Ägypten'], 'regions here are africa, shoals; others are country:ZA, m49:015'],
  [['--tiers', '1,9'], '--tiers: "1,9" cannot be used; one of 1, 2, 2b, 3, 4, 5, none'],
  [['--date', '31.3.2023'], '--date: "31.3.2023" cannot be used; a date is written 2023-03-31'],
  [['--lists', 'region:shoals'], '--lists: "region:shoals" cannot be used; write an id, "~"'],
  [['--layout', 'by-conection'], '--layout: "by-conection" cannot be used; did you mean "by-connection"?'],
  [['--layout', 'spiral'], 'one of by-connection, upright, document-order, by-kind'],
  [['--language', 'rus'], '--language: "rus" cannot be used; did you mean "ru"?'],
  [['--measure', 'link'], '--measure: "link" cannot be used; did you mean "links"?'],
  [['--show', 'ghost'], '--show: "ghost" cannot be used; did you mean "ghosts"?'],
  [
    ['--without-kind', 'principal'],
    '--without-kind: this document has no "principal"; did you mean "principle"?',
  ],
  [['--focus', 'principle-1'], '--focus: "principle-1" cannot be used; write an id, "~" and the depth'],
  [['--focus', 'principle-9~1'], '--focus: this document has no "principle-9"; did you mean "principle-1"?'],
  [['--hidden', 'topic:storm'], 'did you mean "topic:storms"?'],
  [['--view', 'africa'], '--view: this is no link of the program'],
  [['--view', '#/pact'], '--view: the link is to "pact"; this document is "charter"'],
  [['--view', '#/charter?zoom=3'], '--view: "3" cannot be used'],
])('refuses %j: %s', async (options, message) => {
  const { code, out, err } = await island.render('no.svg', ...options);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(message);
});

it.each([
  [['--theme', 'prnt'], '--theme: "prnt" cannot be used; did you mean "print"?'],
  [['--ground', 'white'], '--ground: "white" cannot be used; one of paper, none'],
  [['--without', 'titel'], '--without: "titel" cannot be used; did you mean "title"?'],
  [['--without', 'title', '--only', 'title'], '--only: not together with --without'],
  [['--only', 'qr'], '--only: no address is known for "qr"; give --link <site>'],
  [['--link', 'atlas.example'], '--link: "atlas.example" cannot be used; give an address'],
  [['--link', 'javascript:alert(1)'], '--link: "javascript:alert(1)" cannot be used'],
  [['--link-nodes'], '--link-nodes: no address is known; give --link <site>'],
  [['--today', '2023-02-30'], '--today: "2023-02-30" cannot be used'],
  [['--part', 'selection'], '--part: nothing is selected; give --select <ids>'],
  [['--part', 'path'], '--part: no path is asked for; give --why <node~node>'],
  [
    ['--part', 'path', '--why', 'principle-2~country:ZA~9'],
    '--why: no path 9 was found between principle-2 and country:ZA; give a number up to',
  ],
  [['--page', 'a5'], '--page: "a5" cannot be used; did you mean "a4"?'],
  [['--page', 'a4', '--width', '3in', '--height', '3in'], '--page: a page has one size'],
  [['--orientation', 'landscape'], '--orientation: the figure’s own page is as large as it needs'],
  [
    ['--width', '30cm', '--height', '20cm', '--orientation', 'portrait'],
    '--orientation: the page has the sides that were asked for',
  ],
  [['--page', 'a4', '--margin', '105mm'], 'The page is too small for its margins.'],
  [['--width', '16 ells'], '--width: "16 ells" cannot be used; a length is written 16cm'],
  [['--height', '0'], '--height: "0" cannot be used'],
  [['--dpi', '5'], '--dpi: "5" cannot be used; a number from 30 to 2400'],
  [['--format', 'gif'], '--format: "gif" cannot be used; one of svg, png, pdf'],
  [['--font', 'nowhere.ttf'], '--font: cannot open it: ENOENT'],
  [['--font', 'package.json'], '--font: cannot read it: '],
  [
    ['--without-kind', 'principle,heading,organisation,region,country,topic,theme'],
    'There is nothing to draw: nothing is shown.',
  ],
])('refuses %j: %s', async (options, message) => {
  const { code, out, err } = await island.render('no.svg', ...options);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(message);
});

it('refuses what no address could hold', async () => {
  const { err } = await island.render('no.svg', '--region', 'africa,'.repeat(6000));
  expect(err).toContain('--view: too much is asked for; at most 32000 characters');
});

it('names everything that is wrong with a view at once', async () => {
  const { err } = await island.render('no.svg', '--region', 'afrika', '--tiers', '7', '--hidden', 'x');
  expect(err.match(/^.*: --\w+: /gm)).toHaveLength(3);
});

it('refuses names whose ending is no format', async () => {
  expect((await island.render('picture.jpg')).err).toContain(
    'this version draws no ".jpg"; name it .svg, .png or .pdf, or give --format',
  );
  expect((await island.render('picture.sgv')).err).toContain('did you mean "svg"?');
  expect((await island.render('picture')).err).toContain('no file without an ending');
});

it('refuses a folder that is not there, before any other file is made', async () => {
  const { code, err } = await island.render('nowhere/a.svg');
  expect(code).toBe(2);
  expect(err).toMatch(/nowhere\/a\.svg:1: cannot write it: ENOENT.*; make the folder first\n$/);
});

it('refuses more pixels than can be drawn, and offers what can be', async () => {
  const { code, err } = await island.render('big.png', '--width', '300cm', '--dpi', '600');
  expect(code).toBe(2);
  const [, widest] =
    /70,866 × [\d,]+ pixels cannot be drawn .*; write \.svg or \.pdf.* --width (\d+)px\n$/.exec(err)!;
  const { out } = await island.render('big.png', '--width', `${widest}px`, '--dpi', '600', '--json');
  expect(JSON.parse(out).width).toBe(Number(widest));
}, 120_000);

it('draws as SVG and PDF what is too large for a PNG', async () => {
  for (const name of ['big.svg', 'big.pdf'])
    expect((await island.render(name, '--width', '300cm', '--dpi', '600')).code).toBe(0);
});

it('refuses to mix the figure with JSON on standard output', async () => {
  const { code, out } = await atlas('render', island.document, '-', '--json');
  expect(code).toBe(2);
  expect(JSON.parse(out).error.message).toBe('--json: the figure goes there');
});

it('refuses a folder of several documents with their names, as JSON where that is asked for', async () => {
  const two = await Island.make();
  for (const [path, text] of islandFiles())
    if (path.startsWith('charter/')) await two.save(path.replace('charter', 'pact'), text);
  const { code, out } = await atlas('render', two.data, two.file('no.svg'), '--json');
  expect(code).toBe(2);
  expect(JSON.parse(out).error).toMatchObject({
    message: '2 documents',
    hint: 'name the folder of one: charter, pact',
  });
  await two.remove();
});

it('warns of what a format cannot do, and draws all the same', async () => {
  const options = ['--outlines', '--bookmarks', '--width', '400'];
  const { code, err } = await island.render('warned.png', ...options);
  expect(code).toBe(0);
  expect(err).toBe(
    '--outlines makes no difference: it is for SVG and PDF.\n--bookmarks makes no difference: it is for PDF.\n',
  );
});

it('warns of a link that does not hold the places of moved nodes', async () => {
  const { code, err } = await island.render('moved.svg', '--view', '#/charter?moved=left-out');
  expect({ code, err }).toEqual({
    code: 0,
    err: '--view: the link does not hold the places of the moved nodes\n',
  });
});
