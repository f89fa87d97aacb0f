import { createRequire } from 'node:module';
import type { BrowserContext, Page } from '@playwright/test';
import type cytoscape from 'cytoscape';
import type { AtlasDocument, AtlasEdge, AtlasNode } from '../../src/graph/atlas-document';

const script = createRequire(import.meta.url).resolve('cytoscape/dist/cytoscape.min.js');

/** The peer: the default picture of the same document, drawn by Cytoscape.js alone, with the same answer to hover. */
export async function openPlainCytoscape(context: BrowserContext, ours: Page): Promise<Page> {
  const document = await ours.evaluate(async () => {
    const [, id] = /^#\/([^?]+)/.exec(location.hash) ?? [];
    return (await (await fetch(`documents/${id}.json`)).json()) as AtlasDocument;
  });
  const page = await context.newPage();
  await page.goto('about:blank');
  await page.addScriptTag({ path: script });
  const { nodes, edges, positions } = document;
  await page.evaluate(draw, {
    nodes: nodes.map(withoutAttributes),
    edges: edges.map(withoutAttributes),
    positions,
  });
  await ours.bringToFront();
  await page.bringToFront();
  return page;
}

interface PlainDocument {
  nodes: Plain<AtlasNode>[];
  edges: Plain<AtlasEdge>[];
  positions: AtlasDocument['positions'];
}
type Plain<Element> = Element extends unknown ? Omit<Element, 'attributes'> : never;
const withoutAttributes = <Element extends object>(element: Element) =>
  ({ ...element, attributes: undefined }) as unknown as Plain<Element>;

/** Runs in the page. */
function draw({ nodes, edges, positions }: PlainDocument): void {
  const shown = nodes.filter((node) => node.type === 'statement' || (node.named && !node.foldedIn?.length));
  const ids = new Set(shown.map(({ id }) => id));
  const lines = edges.filter(({ source, target }) => ids.has(source) && ids.has(target));
  const container = globalThis.document.body;
  container.style.cssText = 'margin: 0; height: 900px';
  const cy = (globalThis as unknown as { cytoscape: typeof cytoscape }).cytoscape({
    container,
    elements: [
      ...shown.map(({ id, label }) => {
        const [x, y] = positions.organic?.[id] ?? [0, 0];
        return { data: { id, label: label.en }, position: { x, y } };
      }),
      ...lines.map(({ id, source, target }) => ({ data: { id, source, target } })),
    ],
    layout: { name: 'preset', fit: true },
    style: [
      {
        selector: 'node',
        style: {
          shape: 'round-rectangle',
          width: 160,
          height: 48,
          label: 'data(label)',
          'text-wrap': 'wrap',
          'text-max-width': '140px',
          'text-valign': 'center',
          'font-size': 12,
        },
      },
      { selector: 'edge', style: { 'curve-style': 'bezier', 'target-arrow-shape': 'triangle', width: 1.5 } },
      { selector: '.faint', style: { opacity: 0.45 } },
    ],
  });
  cy.on('mouseover', 'node', ({ target }) => {
    cy.elements().difference(target.closedNeighborhood()).addClass('faint');
  });
  cy.on('mouseout', 'node', () => void cy.elements().removeClass('faint'));
}
