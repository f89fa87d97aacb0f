import '../../src/look/fonts.css';
import { beforeAll, describe, expect, it } from 'vitest';
import { drawNodeText } from '../../src/canvas/draw-node-text';
import { toDrawing, toTexts, type DrawnNode } from '../../src/look/drawing';
import type { AtlasDocument } from '../../src/graph/atlas-document';
import { DocumentGraph } from '../../src/graph/document-graph';
import { PALETTES } from '../../src/look/palette';
import { shapePath } from '../../src/look/shape-path';
import { documents } from '../graph/shipped-in-browser';

interface Written {
  text: string;
  font: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}
const PIXELS = 2;
const canvas = Object.assign(document.createElement('canvas'), { width: 200 * PIXELS, height: 80 * PIXELS });
const context = canvas.getContext('2d', { willReadFrequently: true })!;
const write = context.fillText.bind(context);
let written: Written[] = [];

/** Notes the box of the ink, as the real font draws it. */
context.fillText = (text: string, x: number, y: number) => {
  const box = context.measureText(text);
  written.push({
    text,
    font: context.font,
    left: x - box.actualBoundingBoxLeft,
    right: x + box.actualBoundingBoxRight,
    top: y - box.actualBoundingBoxAscent,
    bottom: y + box.actualBoundingBoxDescent,
  });
  write(text, x, y);
};

interface Case extends DrawnNode {
  lines: Written[];
  /** Whether ink lies outside the outline. */
  spills: boolean;
}

/** Draws every node of a document about (0, 0), each statement with two digits of folded nodes. */
function draw(document: AtlasDocument, language: string, zoom: number): Case[] {
  const graph = new DocumentGraph(document);
  const folded = new Map(graph.nodes().map(({ id, type }) => [id, type === 'statement' ? 12 : 0]));
  const texts = toTexts(graph, language, folded);
  const pen = { context, palette: PALETTES.light, zoom, pan: { x: 0, y: 0 }, ratio: 1 };
  return toDrawing(graph).nodes.map((drawn) => {
    written = [];
    context.setTransform(PIXELS, 0, 0, PIXELS, 100 * PIXELS, 40 * PIXELS);
    context.clearRect(-100, -40, 200, 80);
    drawNodeText(pen, { drawn, text: texts.nodes.get(drawn.id)!, at: { x: 0, y: 0 } });
    return { ...drawn, lines: written, spills: hasInkOutside(drawn) };
  });
}

function hasInkOutside({ look, size }: DrawnNode): boolean {
  context.globalCompositeOperation = 'destination-out';
  context.fill(new Path2D(shapePath(look.shape, size)));
  context.globalCompositeOperation = 'source-over';
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  return new Uint32Array(data.buffer).some((pixel) => pixel >>> 24 > 128);
}

function covers(one: Written, other: Written): boolean {
  const apart = 2; // an accent may reach into the line above
  const beside = one.left >= other.right || other.left >= one.right;
  return !beside && one.top + apart < other.bottom && other.top + apart < one.bottom;
}

beforeAll(async () => {
  const loaded = await Promise.all(
    ['aЖ', 'é'].map((text) => document.fonts.load('500 12px "Inter Variable"', text)),
  );
  if (!loaded[0]?.length) throw new Error('the font of the graph did not load');
});

const CASES = documents.flatMap(({ id }, index) =>
  ['en', 'ru'].flatMap((language) => [1, 2].map((zoom) => ({ id, index, language, zoom }))),
);

describe.each(CASES)('the texts of $id in $language at $zoom x', ({ index, language, zoom }) => {
  let cases: Case[];

  beforeAll(() => {
    cases = draw(documents[index]!, language, zoom);
  });

  it('lie inside the outline of their node', () => {
    const spilt = cases.filter(({ spills }) => spills);
    expect(spilt.map(({ id, lines }) => [id, ...lines.map(({ text }) => text)])).toEqual([]);
  });

  it('do not cover one another', () => {
    const clashes = cases.flatMap(({ id, lines }) =>
      lines
        .filter((one, at) => lines.slice(at + 1).some((other) => covers(one, other)))
        .map(({ text }) => [id, text]),
    );
    expect(clashes).toEqual([]);
  });

  it('are whole: no label needs an ellipsis', () => {
    const isCut = ({ text }: Written) => text.includes('…');
    // from near, a card shows as much of the wording as there is room for
    const shown = cases.filter(({ look }) => zoom === 1 || !look.card);
    expect(shown.flatMap(({ lines }) => lines.filter(isCut)).map(({ text }) => text)).toEqual([]);
  });

  it('are large enough to be read', () => {
    const fonts = cases.flatMap(({ lines }) => lines.map(({ font }) => font));
    const sizes = fonts.map((font) => zoom * Number.parseFloat(/[\d.]+px/.exec(font)![0]));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(7.5);
  });
});
