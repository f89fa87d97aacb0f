import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { figureFonts } from '../../../src/cli/figure-fonts';
import { missingLetters } from '../../../src/figure/fonts/font-needs';
import { TtfReader, TtfWriter } from '../../../src/figure/fonts/true-type';
import { Typeface } from '../../../src/figure/fonts/typeface';
import { writePdf } from '../../../src/figure/pdf/write-pdf';
import type { Scene, ScenePart } from '../../../src/figure/scene/scene';
import fc from '../../properties';
import { sceneOf, textOf, typeface } from '../made-scene';
import { readPdf } from './read-pdf';

it('draws a sign for each letter that no font has, tells of it, and keeps the text findable', async () => {
  const scene = sceneOf([textOf('Beijing 北京 🙂')]);
  expect(missingLetters(scene, typeface)).toEqual(['北', '京', '🙂']);
  const { texts, operators } = await readPdf(await writePdf(scene, typeface));
  expect(texts).toEqual(['Beijing 北京 🙂']);
  expect(operators.filter((name) => name === 'eoFill')).toHaveLength(3);
});

it('takes letters from other fonts that the typeface has not', async () => {
  const scene = sceneOf([textOf('to 北京 and on')]);
  const pdf = await writePdf(scene, new Typeface(figureFonts(), [fontOf('北')]));
  const { texts, operators } = await readPdf(pdf);
  expect(texts.join('')).toContain('北京');
  expect(operators.filter((name) => name === 'eoFill')).toHaveLength(1);
});

/** A TrueType file with the form of an A for one letter. */
function fontOf(letter: string): ArrayBuffer {
  const font = new TtfReader({ subset: [0x41] }).read(figureFonts()[400]);
  font.glyf.at(-1)!.unicode = [letter.codePointAt(0)!];
  return new TtfWriter().write(font);
}

it('reads Arabic and Hebrew in the order in which they are spoken', async () => {
  const { texts } = await readPdf(await writePdf(sceneOf([textOf('שלום עולם')]), typeface));
  expect(texts).toEqual(['שלום עולם']);
});

const hostile = [
  '(unbalanced',
  'balanced (a) )(',
  'back\\slash \\) \\n',
  'endstream endobj',
  '<< /Type /Catalog >>',
  '%PDF-1.4 %%EOF',
  'line\nbreak\r\ttab',
  'nul \0 bell \x07',
  'lone \ud800 half',
  '\udc00',
  '',
  ' ',
  '{{}}<!--]]>&amp;',
  '__proto__',
];

it('stays readable whatever a label, a title or an address holds', async () => {
  for (const text of hostile) {
    const { about } = sceneOf([]);
    const scene = sceneOf([textOf(text), { kind: 'group', id: text, name: text, link: text, parts: [] }], {
      about: { ...about, title: text, description: text, source: text, language: text, link: text },
    });
    const { pages, info } = await readPdf(await writePdf(scene, typeface, { bookmarks: true }));
    expect(pages).toBe(1);
    expect((info.Title as string | undefined) ?? '').toBe(shown(text));
  }
});

const shown = (text: string) =>
  text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/\s+/g, ' ')
    .trim();

it('writes breaks as spaces and leaves signs of control out', async () => {
  const { texts } = await readPdf(await writePdf(sceneOf([textOf('one\ntwo\0 (three) \\four')]), typeface));
  expect(texts).toEqual(['one two (three) \\four']);
});

const length = fc.double({ min: -300, max: 700, noNaN: true });
const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);
const text = fc.record({
  kind: fc.constant('text' as const),
  text: fc.string({ unit: 'grapheme', maxLength: 12 }),
  at: fc.record({ x: length, y: length }),
  size: fc.double({ min: 0, max: 60, noNaN: true }),
  weight: fc.integer({ min: 100, max: 900 }),
  colour,
  anchor: fc.constantFrom('left' as const, 'center' as const, 'right' as const),
  halo: fc.option(colour, { nil: undefined }),
});
const shape = fc.record({
  kind: fc.constant('shape' as const),
  path: fc
    .tuple(length, length, length, length)
    .map(([a, b, c, d]) => `M${a} ${b}Q${c} ${d} ${a} ${d}A${b} ${c} 0 1 0 ${d} ${a}Z`),
  fill: fc.option(colour, { nil: undefined }),
  stroke: fc.option(
    fc.record({
      colour,
      width: fc.double({ min: -1, max: 9 }),
      dash: fc.array(fc.double({ min: -1, max: 9 }), { maxLength: 3 }),
    }),
    { nil: undefined },
  ),
});
const { part } = fc.letrec<{ part: ScenePart }>((tie) => ({
  part: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'group' },
    text,
    shape,
    fc.record({
      kind: fc.constant('group' as const),
      id: fc.string(),
      opacity: fc.double({ min: 0, max: 1, noNaN: true }),
      frame: fc.record({
        at: fc.record({ x: length, y: length }),
        scale: fc.double({ min: 0.01, max: 20, noNaN: true }),
      }),
      parts: fc.array(tie('part'), { maxLength: 4 }),
    }),
  ),
}));

it(
  'writes any scene as a file that another program reads, with numbers alone',
  { timeout: 120_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 6 }), fc.boolean(), async (parts, outlines) => {
        const { pages, operands } = await readPdf(
          await writePdf(sceneOf(parts as Scene['parts']), typeface, { outlines }),
        );
        expect(pages).toBe(1);
        expect(JSON.stringify(operands)).not.toMatch(/NaN|Infinity/);
      }),
      { numRuns: 60 },
    );
  },
);

const hasPdftotext = spawnSync('pdftotext', ['-v']).error === undefined;

it.skipIf(!hasPdftotext)('writes text that pdftotext finds, where that is installed', async () => {
  const labels = ['Supports the Charter', 'Поддерживает Устав', 'Beijing 北京'];
  const parts = labels.map((label, line) =>
    textOf(label, { at: { x: 20, y: 40 * (line + 1) }, halo: '#ffffff' }),
  );
  const input = Buffer.from(await writePdf(sceneOf(parts), typeface));
  const { stdout } = spawnSync('pdftotext', ['-layout', '-', '-'], { input, encoding: 'utf8' });
  for (const label of labels) expect(stdout).toContain(label);
});
