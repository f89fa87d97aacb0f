import { expect, it } from 'vitest';
import { writePdf } from '../../../src/figure/pdf/write-pdf';
import type { SceneGroup } from '../../../src/figure/scene/scene';
import { ABOUT, sceneOf, textOf, typeface } from '../made-scene';
import { readPdf } from './read-pdf';

const read = async (...input: [Parameters<typeof sceneOf>[0], Parameters<typeof sceneOf>[1]?]) =>
  readPdf(await writePdf(sceneOf(...input), typeface));

it('writes one page as large as the scene, 72 points to 96 pixels', async () => {
  const { pages, size, userUnit } = await read([textOf('a')], { width: 1123, height: 794 });
  expect({ pages, size, userUnit }).toEqual({
    pages: 1,
    size: { width: 842.25, height: 595.5 },
    userUnit: 1,
  });
});

it('makes the points of a page larger that is longer than PDF allows', async () => {
  const { size, userUnit, places } = await read([textOf('a', { at: { x: 30_000, y: 0 } })], {
    width: 40_000,
    height: 96,
  });
  expect(userUnit).toBe(3);
  expect(size.width * userUnit).toBeCloseTo(30_000, 1);
  expect(places[0]![0] * userUnit).toBeCloseTo(22_500, 1);
});

it('writes texts that are found in one piece, in Latin and Cyrillic letters', async () => {
  const labels = [
    'Supports the Charter',
    'Поддерживает Устав',
    '19(4)',
    'Łódź, Đorđe, ẞ',
    '“Near” – №\u00a07',
  ];
  const parts = labels.map((label, line) =>
    textOf(label, { at: { x: 20, y: 30 * (line + 1) }, weight: 400 + 50 * line }),
  );
  expect((await read(parts)).texts).toEqual(labels.map((label) => label.replace('\u00a0', ' ')));
});

it('puts a text with its start, middle or end where its anchor is', async () => {
  const width = typeface.face(400).widthOf('anchored') * 12;
  const parts = (['left', 'center', 'right'] as const).map((anchor) =>
    textOf('anchored', { anchor, at: { x: 200, y: 100 } }),
  );
  const starts = (await read(parts)).places.map(([x]) => x / 0.75);
  [200, 200 - width / 2, 200 - width].forEach((x, place) => expect(starts[place]).toBeCloseTo(x, 1));
});

it('places what stands in groups by the frames of all of them', async () => {
  const inner: SceneGroup = {
    kind: 'group',
    id: 'inner',
    frame: { at: { x: 10, y: 20 }, scale: 3 },
    parts: [textOf('deep', { at: { x: 5, y: 6 } })],
  };
  const outer: SceneGroup = {
    kind: 'group',
    id: 'outer',
    frame: { at: { x: 40, y: 30 }, scale: 2 },
    parts: [inner],
  };
  const [[x, y] = [0, 0]] = (await read([outer])).places;
  expect([x / 0.75, 288 - y / 0.75]).toEqual([40 + 2 * (10 + 15), 30 + 2 * (20 + 18)]);
});

it('reads a text with a halo once only', async () => {
  const { texts, operators } = await read([textOf('haloed', { halo: '#ffffff' })]);
  expect(texts).toEqual(['haloed']);
  expect(operators.filter((name) => name === 'showText')).toHaveLength(2);
});

it('keeps only the fonts and letters that are used', async () => {
  const one = await writePdf(sceneOf([textOf('a')]), typeface);
  const three = await writePdf(
    sceneOf([textOf('a'), textOf('a', { weight: 500 }), textOf('a', { weight: 600 })]),
    typeface,
  );
  const fonts = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes).match(/\/FontFile2/g)?.length;
  expect([fonts(one), fonts(three)]).toEqual([1, 3]);
  expect(one.length).toBeLessThan(8000);
});

it('draws letters as shapes where asked, and leaves no text', async () => {
  const { texts, operators } = await readPdf(
    await writePdf(sceneOf([textOf('Shapes', { halo: '#ffffff' })]), typeface, { outlines: true }),
  );
  expect(texts).toEqual([]);
  expect(operators).not.toContain('showText');
  expect(operators.filter((name) => name === 'constructPath').length).toBeGreaterThan(2);
});

it('gives the same bytes for the same scene, and others for another one', async () => {
  const write = (text: string) => writePdf(sceneOf([textOf(text)]), typeface, { bookmarks: true });
  const [one, again, other] = [await write('a'), await write('a'), await write('b')];
  expect(again).toEqual(one);
  const id = (bytes: Uint8Array) => /\/ID \[ <(\w+)>/.exec(new TextDecoder('latin1').decode(bytes))?.[1];
  expect(id(one)).toMatch(/^[0-9A-F]{32}$/);
  expect(id(other)).not.toBe(id(one));
});

it('says what it is: title, description, keywords, language and Dublin Core', async () => {
  const { info, xmp } = await read([textOf('a')], {
    about: { ...ABOUT, title: 'A <šestý> čtvrtek', language: 'cs-CZ' },
  });
  expect(info).toMatchObject({
    Title: 'A <šestý> čtvrtek',
    Subject: ABOUT.description,
    Author: 'Policy Atlas',
    Creator: 'Policy Atlas',
    CreationDate: "D:20230331000000+00'00'",
    Language: 'cs-CZ',
  });
  expect(info.Keywords).toContain('abc123');
  expect(xmp).toContain('<dc:title><rdf:Alt><rdf:li xml:lang="x-default">A &lt;šestý&gt; čtvrtek</rdf:li>');
  for (const fact of ['An invented document.', 'CC BY 4.0', ABOUT.link!]) expect(xmp).toContain(fact);
});

it('has a date of its own where the document has none', async () => {
  const { info } = await read([textOf('a')], { about: { ...ABOUT, date: '' } });
  expect(info.CreationDate).toBe("D:20000101000000+00'00'");
});
