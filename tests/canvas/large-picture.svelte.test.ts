import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bindRenderer } from '../../src/canvas/bind-renderer.svelte';
import { toGraphEvents } from '../../src/canvas/graph-events';
import { GraphRenderer } from '../../src/canvas/graph-renderer';
import { toPort } from '../../src/canvas/to-port';
import type { AtlasDocument } from '../../src/graph/atlas-document';
import { DocumentGraph } from '../../src/graph/document-graph';
import { PALETTES } from '../../src/look/palette';
import type { Explorer } from '../../src/state/explorer.svelte';
import type { OpenDocument } from '../../src/state/open-document.svelte';
import { edge, smallDocument, statement } from '../graph/small-document';
import { fakeExplorer } from '../state/fake-library';

const MANY = 1500;
const ids = Array.from({ length: MANY }, (_, index) => `s${index + 1}`);
const LINK = 's1500>restates>s1';

/** Statements in rows, each linked with the one before it. */
function largeGraph(): DocumentGraph {
  const links = ids.slice(1).map((id, index) => edge(`${id}>restates>${ids[index]}`));
  const document: AtlasDocument = smallDocument(
    ids.map((id) => statement(id)),
    [...links, edge(LINK)],
  );
  const places = ids.map((id, index) => [id, [(index % 40) * 200, Math.floor(index / 40) * 100]]);
  document.positions = { organic: Object.fromEntries(places) };
  return new DocumentGraph({ ...document, id: 'large' });
}

let explorer: Explorer;
let open: OpenDocument;
let renderer: GraphRenderer;
let container: HTMLElement;
let end: () => void;
let isDrawn: boolean;
/** Once it has begun to grow, and before anything is added. */
let growing: Promise<void>;

beforeEach(async () => {
  isDrawn = false;
  explorer = fakeExplorer();
  explorer.preferences.comfort.motion = 'none';
  await explorer.openAddress('#/small');
  await explorer.showOwn(largeGraph());
  open = explorer.open!;
  container = document.createElement('div');
  Object.assign(container.style, { width: '400px', height: '400px' });
  document.body.append(container);
  renderer = new GraphRenderer(container, toGraphEvents(explorer, open), PALETTES.light, MANY);
  open.canvas = toPort(renderer, container, explorer);
  renderer.whenDrawn(() => (isDrawn = true));
  let tell: () => void;
  growing = new Promise((resolve) => (tell = resolve));
  end = $effect.root(() => {
    $effect(() => bindRenderer(renderer, explorer, open));
    $effect(() => void (open.drawing && tell()));
  });
  flushSync();
});
afterEach(() => {
  end();
  renderer.destroy();
  container.remove();
});

const element = (id: string) => renderer.cy.getElementById(`k:${id}`);
const drawn = () => expect.poll(() => isDrawn).toBe(true);
/** Whether anything is painted where Cytoscape paints nodes. */
function isPainted(): boolean {
  const canvas = container.querySelector<HTMLCanvasElement>('[data-id="layer2-node"]')!;
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  return data.some((value) => value > 0);
}

describe('a large picture', () => {
  it('grows between frames, says so, and is drawn once it is whole', async () => {
    expect([renderer.cy.elements().length, isDrawn]).toEqual([0, false]);
    await growing;
    expect(getComputedStyle(container).visibility).toBe('hidden');
    expect([open.drawing!.words, isDrawn, isPainted()]).toEqual(['Drawing 1,500 nodes', false, false]);
    expect(explorer.notices.announcement).toBe('Drawing 1,500 nodes');
    await drawn();
    expect([renderer.cy.nodes().length, renderer.cy.edges().length]).toEqual([MANY, MANY]);
    expect(getComputedStyle(container).visibility).toBe('visible');
    expect([open.drawing, explorer.notices.announcement, isPainted()]).toEqual([
      null,
      'The picture is drawn.',
      true,
    ]);
  });

  it('is in view from the start, and each node comes to its place', async () => {
    const { zoom, pan } = { zoom: renderer.cy.zoom(), pan: { ...renderer.cy.pan() } };
    expect(zoom).toBeLessThan(0.1);
    await drawn();
    expect([renderer.cy.zoom(), renderer.cy.pan()]).toEqual([zoom, pan]);
    expect(element('s1500').position()).toEqual({ x: 19 * 200, y: 37 * 100 });
  });

  it('has what was chosen, moved and hidden while it grew', async () => {
    await growing;
    const announce = vi.spyOn(explorer.notices, 'announce');
    open.select(['s1500']);
    open.layoutRun.move({ s1499: [7, 8] });
    open.folding.hide(['s3', 's1498']);
    flushSync();
    await drawn();
    expect(announce.mock.calls.filter(([words]) => String(words).startsWith('Drawing'))).toEqual([]);
    expect(renderer.cy.nodes('.selected').map((node) => node.id())).toEqual(['k:s1500']);
    expect([element(LINK).hasClass('related'), element('s700').hasClass('dimmed')]).toEqual([true, true]);
    expect(element('s1499').position()).toEqual({ x: 7, y: 8 });
    expect([element('s3').visible(), element('s1498').visible()]).toEqual([false, false]);
    expect([renderer.cy.nodes().length, element('s2>via>s4').nonempty()]).toEqual([MANY, true]);
  });

  it('waits to bring something into view until that is there', async () => {
    open.canvas!.reveal(['s1500']);
    await drawn();
    expect(renderer.cy.zoom()).toBeGreaterThan(0.5);
    const { x1, x2, y1, y2 } = element('s1500').renderedBoundingBox();
    expect([x1 > 0, x2 < 400, y1 > 0, y2 < 400]).toEqual([true, true, true, true]);
  });

  it('is printed whole, however much of it is there', async () => {
    await growing;
    const page = open.canvas!.print();
    expect(page.width).toBeGreaterThan(500);
    expect([renderer.cy.nodes().length, renderer.cy.edges().length, open.drawing]).toEqual([
      MANY,
      MANY,
      null,
    ]);
    await drawn();
  });

  it('is given up with its document', async () => {
    await growing;
    renderer.destroy();
    const { length } = renderer.cy.elements();
    await new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame)));
    expect([renderer.cy.elements().length, isDrawn]).toEqual([length, false]);
  });
});
