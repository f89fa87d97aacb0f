import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { test, type Page } from '@playwright/test';
import type cytoscape from 'cytoscape';
import { writeSvg } from '../../src/figure/svg/write-svg';
import type { AtlasDocument } from '../../src/graph/atlas-document';
import { INTER_PATHS } from '../figure/inter-files';
import { madeAtlas } from '../figure/made-atlas';
import { figureOf } from '../figure/made-picture';
import { median, report } from './report';

test.setTimeout(600_000);
const SIZES = [100, 1000, 10_000];
/** Pixels of the longer side, the same for both. */
const SIDE = 4000;

for (const size of SIZES)
  test(`a figure of ${size} nodes, beside the picture that Cytoscape.js makes of it`, async ({ page }) => {
    const document = madeAtlas(size);
    const whole = time(() => writeSvg(figureOf({ document })));
    const afar = time(() =>
      writeSvg(figureOf({ document, options: { page: { width: SIDE, height: SIDE, margin: 40 } } })),
    );
    const svg = writeSvg(
      figureOf({ document, options: { page: { width: SIDE, height: SIDE, margin: 40 } } }),
    );
    const png = time(() => rasterise(svg));
    const theirs = await drawWithCytoscape(page, document);
    report(`a figure of ${size} nodes and ${document.edges.length} links`, {
      'to SVG, all names at full length': `${whole} ms`,
      'to SVG, names seen from afar': `${afar} ms`,
      'size of the SVG': `${(svg.length / 1e6).toFixed(2)} MB`,
      [`to PNG of ${SIDE} pixels by resvg`]: `${png} ms`,
      'the same by cy.png() of Cytoscape.js': `${theirs} ms`,
      'SVG to cy.png()': (afar / theirs).toFixed(2),
      'SVG and PNG to cy.png()': ((afar + png) / theirs).toFixed(2),
    });
  });

function time(act: () => unknown): number {
  act(); // once to warm up
  const spent = Array.from({ length: 3 }, () => {
    const start = performance.now();
    act();
    return performance.now() - start;
  });
  return median(spent);
}

function rasterise(svg: string): Buffer {
  const fontFiles = Object.values(INTER_PATHS);
  return new Resvg(svg, { font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Inter' } })
    .render()
    .asPng();
}

const script = createRequire(import.meta.url).resolve('cytoscape/dist/cytoscape.min.js');

async function drawWithCytoscape(page: Page, document: AtlasDocument): Promise<number> {
  await page.goto('about:blank');
  await page.addScriptTag({ path: script });
  return median(await page.evaluate(drawAndSave, { document: plainOf(document), side: SIDE }));
}

const plainOf = ({ nodes, edges, positions }: AtlasDocument) => ({
  nodes: nodes.map(({ id, label }) => ({ id, label })),
  edges: edges.map(({ id, source, target }) => ({ id, source, target })),
  positions,
});

/** Runs in the page: milliseconds of each of three pictures. */
async function drawAndSave({
  document: atlas,
  side,
}: {
  document: ReturnType<typeof plainOf>;
  side: number;
}) {
  const cy = (globalThis as unknown as { cytoscape: typeof cytoscape }).cytoscape({
    container: document.body.appendChild(document.createElement('div')),
    elements: [
      ...atlas.nodes.map(({ id, label }) => {
        const [x, y] = atlas.positions.organic![id]!;
        return { data: { id, label: label.en }, position: { x, y } };
      }),
      ...atlas.edges.map(({ id, source, target }) => ({ data: { id, source, target } })),
    ],
    layout: { name: 'preset' },
    style: [
      {
        selector: 'node',
        style: {
          ...{ shape: 'round-rectangle', width: 160, height: 48, label: 'data(label)', 'font-size': 12 },
          ...{ 'text-wrap': 'wrap', 'text-max-width': '140px', 'text-valign': 'center' },
        },
      },
      { selector: 'edge', style: { 'curve-style': 'bezier', 'target-arrow-shape': 'triangle', width: 1.5 } },
    ],
  });
  const spent: number[] = [];
  for (let turn = 0; turn < 4; turn += 1) {
    const start = performance.now();
    await cy.png({ output: 'blob-promise', full: true, maxWidth: side, maxHeight: side });
    spent.push(performance.now() - start);
  }
  return spent.slice(1);
}
