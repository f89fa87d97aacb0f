import { expect, it } from 'vitest';
import { compileSite } from '../../../src/cli/documents-plugin';
import { textsIn } from '../../../src/figure/fonts/font-needs';
import { makeFigure } from '../../../src/figure/figure';
import { DEFAULT_FIGURE } from '../../../src/figure/figure-options';
import { writePdf } from '../../../src/figure/pdf/write-pdf';
import { toPicture } from '../../../src/figure/picture';
import { DocumentGraph } from '../../../src/graph/document-graph';
import { readAddress } from '../../../src/view/address/address-to-view';
import { typeface } from '../made-scene';
import { readPdf } from './read-pdf';

const id = 'foreign-policy-concept-2023';
const site = await compileSite('graph-data');
const graph = new DocumentGraph(JSON.parse(site.get(`documents/${id}.json`)!));
const geography = JSON.parse(site.get('geography.json')!);

function shippedFigure(query: string, language: string) {
  const { view } = readAddress(`#/${id}${query}`)!;
  const picture = { ...toPicture(graph, geography, view), scale: null };
  return makeFigure({
    picture,
    options: { ...DEFAULT_FIGURE, language, linksNodes: true },
    nodes: picture.seen.nodes,
    url: `https://atlas.example/#/${id}`,
    urlOf: (node) => `https://atlas.example/#/${id}?select=${encodeURIComponent(node)}`,
    measure: (text, size, weight) => typeface.measure(text, size, weight),
  });
}

it.each([
  ['', 'en'],
  ['?region=africa&tiers=1,2,3&language=ru', 'ru'],
])(
  'writes the shipped document in less than 120 kB, each of its labels in one piece (%s, %s)',
  async (query, language) => {
    const scene = shippedFigure(query, language);
    const pdf = await writePdf(scene, typeface, { bookmarks: true });
    expect(pdf.length).toBeLessThan(120_000);
    const { texts, links } = await readPdf(pdf);
    const labels = textsIn(scene.parts).map(({ text }) => text.replace(/[\u00a0\u202f]/g, ' '));
    expect([...texts].sort()).toEqual(labels.sort());
    expect(links.length).toBeGreaterThan(10);
  },
);
