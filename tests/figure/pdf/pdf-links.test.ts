import { expect, it } from 'vitest';
import { writePdf } from '../../../src/figure/pdf/write-pdf';
import type { SceneGroup, ScenePart } from '../../../src/figure/scene/scene';
import { ABOUT, sceneOf, textOf, typeface } from '../made-scene';
import { readPdf } from './read-pdf';

const box: ScenePart = { kind: 'shape', path: 'M0 0H80V40H0Z', fill: '#336699', at: { x: 100, y: 50 } };
const groupOf = (id: string, parts: ScenePart[], more: Partial<SceneGroup> = {}): SceneGroup => ({
  kind: 'group',
  id,
  parts,
  ...more,
});

it('leads from a node to its address', async () => {
  const scene = sceneOf([groupOf('node-a', [box], { link: 'https://atlas.example/#/a?b=(c)' })]);
  const { links } = await readPdf(await writePdf(scene, typeface));
  expect(links).toEqual([{ url: 'https://atlas.example/#/a?b=(c)', rect: [75, 148.5, 135, 178.5] }]);
});

it('leads to nothing but the web', async () => {
  const parts = ['javascript:alert(1)', 'file:///etc/passwd', 'nonsense'].map((link, place) =>
    groupOf(`node-${place}`, [box], { link }),
  );
  expect((await readPdf(await writePdf(sceneOf(parts), typeface))).links).toEqual([]);
});

it('leads from the printed address and its code to the view, though it is broken into lines', async () => {
  const lines = [ABOUT.link!.slice(0, 20), ABOUT.link!.slice(20)].map((line) => textOf(line));
  const scene = sceneOf([groupOf('line', lines), groupOf('qr', [box]), groupOf('other', [textOf('a')])]);
  const { links } = await readPdf(await writePdf(scene, typeface));
  expect(links.map(({ url }) => url)).toEqual([ABOUT.link, ABOUT.link]);
});

it('lists the parts of the figure and its nodes by kind, each with its place', async () => {
  const kind = (id: string, name: string) => groupOf(id, [groupOf(`node-${name}`, [box], { name })]);
  const scene = sceneOf([
    groupOf('foot', [groupOf('foot-legend-1', [box]), groupOf('foot-source-2', [box])]),
    groupOf('graph', [
      groupOf('edges-theme', [box]),
      kind('nodes-statement', 'Č (one)'),
      kind('nodes-country', 'Two'),
    ]),
  ]);
  const { outline, info } = await readPdf(await writePdf(scene, typeface, { bookmarks: true }));
  expect(outline.map(({ title }) => title)).toEqual(['An invented figure', 'Graph', 'Legend', 'Source']);
  expect(outline[1]!.items.map(({ title }) => title)).toEqual(['statements', 'countries']);
  const [node] = outline[1]!.items[0]!.items as typeof outline;
  expect(node!.title).toBe('Č (one)');
  expect((node!.dest as unknown[]).slice(1)).toEqual([{ name: 'FitR' }, 51, 124.5, 159, 202.5]);
  expect(info.Title).toBe('An invented figure');
});

it('lists nothing unless asked', async () => {
  const { outline } = await readPdf(await writePdf(sceneOf([groupOf('graph', [box])]), typeface));
  expect(outline).toBeNull();
});
