import '../../src/look/fonts.css';
import regular from '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf?url';
import medium from '@expo-google-fonts/inter/500Medium/Inter_500Medium.ttf?url';
import semibold from '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf?url';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { GraphRenderer } from '../../src/canvas/graph-renderer';
import { font } from '../../src/canvas/pen';
import { subsetsFor } from '../../src/figure/fonts/font-needs';
import { Typeface } from '../../src/figure/fonts/typeface';
import { boundsOf } from '../../src/figure/graph/bounds';
import { graphScene } from '../../src/figure/graph/graph-scene';
import { routesOf } from '../../src/figure/graph/routes-of';
import type { Scene } from '../../src/figure/scene/scene';
import { writeSvg } from '../../src/figure/svg/write-svg';
import type { Positions } from '../../src/graph/atlas-document';
import { DocumentGraph } from '../../src/graph/document-graph';
import { detoursOf } from '../../src/layout/detours';
import { toDrawing, toTexts, type DrawnNode, type Drawing } from '../../src/look/drawing';
import { nodeText } from '../../src/look/node-text';
import { fitLabel, type Measure } from '../../src/look/wrap-label';
import { PALETTES, type ThemeId } from '../../src/look/palette';
import { defaultView } from '../../src/view/view';
import { visibilityOf } from '../../src/view/answers';
import { documents } from '../graph/shipped-in-browser';

const placed: Record<string, { layouts: Record<string, Positions> }> = import.meta.glob(
  '../../graph-data/*/positions.json',
  { import: 'default', eager: true },
);

const nothing = () => {};
const EVENTS = {
  ...{ select: nothing, box: nothing, clear: nothing, focus: nothing },
  ...{ hover: nothing, move: nothing, menu: nothing },
};
const MARGIN = 30;
let typeface: Typeface;
let renderer: GraphRenderer | undefined;

beforeAll(async () => {
  const [light, middle, heavy] = await Promise.all(
    [regular, medium, semibold].map(async (url) => (await fetch(url)).arrayBuffer()),
  );
  typeface = new Typeface({ 400: light!, 500: middle!, 600: heavy! });
  for (const weight of [450, 550, 600, 650])
    for (const letters of ['Atlas', 'Атлас'])
      await document.fonts.load(`${weight} 12px "Inter Variable"`, letters);
});
afterEach(() => renderer?.destroy());

interface Case {
  id: string;
  theme: ThemeId;
  language: string;
  zoom: number;
}

/** What is seen of a document at first, with its places. */
function seenOf({ id, language }: Case) {
  const atlas = documents.find((one) => one.id === id)!;
  const graph = new DocumentGraph(atlas);
  const { nodes, edges } = visibilityOf(graph, defaultView(id), null);
  const whole = toDrawing(graph);
  const drawing: Drawing = {
    nodes: whole.nodes.filter((node) => nodes.has(node.id)),
    edges: whole.edges.filter((edge) => edges.has(edge.id)),
  };
  const positions = placed[`../../graph-data/${id}/positions.json`]!.layouts.organic!;
  const folded = new Map(drawing.nodes.map(({ id: node, type }) => [node, type === 'statement' ? 3 : 0]));
  return { drawing, positions, texts: toTexts(graph, language, folded) };
}

type Seen = ReturnType<typeof seenOf>;

/** The page, and where the origin of the graph lies on it. */
function pageOf({ drawing, positions }: Seen, zoom: number) {
  const box = boundsOf({ nodes: drawing.nodes, positions, routes: [] });
  const width = Math.ceil(box.width * zoom) + 2 * MARGIN;
  const height = Math.ceil(box.height * zoom) + 2 * MARGIN;
  return { width, height, at: { x: MARGIN - box.x * zoom, y: MARGIN - box.y * zoom } };
}

function sceneOf(seen: Seen, { theme, zoom }: Case): Scene {
  const { width, height, at } = pageOf(seen, zoom);
  const { drawing, positions, texts } = seen;
  const graph = { drawing, positions, texts, ghosts: new Set<string>(), named: new Set<string>() };
  const parts = graphScene(
    { ...graph, routes: routesOf(drawing, positions) },
    {
      palette: PALETTES[theme],
      measure: (text, size, weight) => typeface.measure(text, size, weight),
      scale: zoom,
      room: { x: -9999, y: -9999, width: 99_999, height: 99_999 },
    },
  );
  const about = { title: 'x', description: '', language: 'en', source: '', filters: '' };
  return {
    width,
    height,
    ground: PALETTES[theme].ground,
    about: { ...about, date: '', version: '', licence: '' },
    parts: [{ kind: 'group', id: 'graph', frame: { at, scale: zoom }, parts }],
  };
}

const PIXELS = 2;
type Picture = { width: number; height: number; data: Uint8ClampedArray };

function readCanvas(
  { width, height }: { width: number; height: number },
  draw: (context: CanvasRenderingContext2D) => void,
): Picture {
  const canvas = Object.assign(document.createElement('canvas'), {
    width: width * PIXELS,
    height: height * PIXELS,
  });
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  draw(context);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

async function figurePicture(scene: Scene): Promise<Picture> {
  const svg = writeSvg(scene, { fonts: subsetsFor(scene, typeface) });
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  const image = new Image();
  image.src = url;
  await image.decode();
  await new Promise((resolve) => setTimeout(resolve, 100)); // its fonts are read after it
  return readCanvas(scene, (context) => {
    context.scale(PIXELS, PIXELS);
    context.drawImage(image, 0, 0, scene.width, scene.height);
  });
}

async function livePicture(seen: Seen, { theme, zoom }: Case): Promise<Picture> {
  const { width, height, at } = pageOf(seen, zoom);
  const container = document.body.appendChild(document.createElement('div'));
  container.style.cssText = `width: ${width}px; height: ${height}px`;
  const palette = PALETTES[theme];
  renderer = new GraphRenderer(container, EVENTS, palette);
  renderer.draw(seen.drawing);
  renderer.place(seen.positions);
  renderer.bend(detoursOf(seen.drawing, seen.positions));
  renderer.write(seen.texts);
  renderer.cy.viewport({ zoom, pan: at });
  const graph = await createImageBitmap(await renderer.cy.png({ output: 'blob-promise', scale: PIXELS }));
  return readCanvas({ width, height }, (context) => {
    context.fillStyle = palette.ground;
    context.fillRect(0, 0, width * PIXELS, height * PIXELS);
    context.drawImage(graph, 0, 0);
    renderer!.textLayer!.drawInto({ context, zoom, pan: at, ratio: PIXELS, palette });
  });
}

/** Part of the pixels that are of another colour: farther apart than the soft edges of lines and letters are. */
function differing(one: Picture, other: Picture): number {
  expect([one.width, one.height]).toEqual([other.width, other.height]);
  let count = 0;
  for (let place = 0; place < one.data.length; place += 4) {
    const apart = [0, 1, 2].map((part) => Math.abs(one.data[place + part]! - other.data[place + part]!));
    if (Math.max(...apart) > 96) count += 1;
  }
  return count / (one.width * one.height);
}

const CASES: Case[] = [
  { id: 'foreign-policy-concept-2023', theme: 'light', language: 'en', zoom: 1 },
  { id: 'foreign-policy-concept-2023', theme: 'dark', language: 'ru', zoom: 1 },
  { id: 'foreign-policy-concept-2023', theme: 'light', language: 'en', zoom: 0.4 },
  { id: 'corralune-charter', theme: 'light', language: 'en', zoom: 2 },
];

/** The lines of every name that are broken elsewhere, set in the widths of one and of the other. */
function brokenElsewhere({ drawing, texts }: Seen): string[] {
  const context = document.createElement('canvas').getContext('2d')!;
  const linesIn = (node: DrawnNode, measure: Measure) =>
    nodeText({
      drawn: node,
      text: texts.nodes.get(node.id)!,
      fit: (text, box) => fitLabel(text, box, measure),
    })
      .map(({ text, size }) => `${text} (${size})`)
      .join(' / ');
  const inCanvas: Measure = (text, size) => {
    context.font = font(size, 550);
    return context.measureText(text).width;
  };
  return drawing.nodes.flatMap((node) => {
    const [one, other] = [
      linesIn(node, inCanvas),
      linesIn(node, (text, size) => typeface.measure(text, size, 550)),
    ];
    return one === other ? [] : [`${one} | ${other}`];
  });
}

describe('the figure and the live picture', () => {
  it.each([
    ['en', 0],
    ['ru', 0.06], // the figure does not kern: some names are wider by a hundredth
  ])('break names at the same words and set them in the same size: %s', (language, most) => {
    const seen = ['foreign-policy-concept-2023', 'corralune-charter'].map((id) =>
      seenOf({ id, language, theme: 'light', zoom: 1 }),
    );
    const names = seen.flatMap(({ drawing }) => drawing.nodes).length;
    expect(seen.flatMap(brokenElsewhere).length / names).toBeLessThanOrEqual(most);
  });

  it.each(CASES)('are the same: $id, $theme, $language, $zoom times', async (one) => {
    const seen = seenOf(one);
    const figure = await figurePicture(sceneOf(seen, one));
    const live = await livePicture(seen, one);
    expect(differing(figure, live)).toBeLessThan(0.02);
  });
});
