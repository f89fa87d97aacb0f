import { describe, expect, it } from 'vitest';
import { insetsOf, roomWithin } from '../../src/canvas/insets';
import { frameAround } from '../../src/canvas/frame-around';
import { Typeface } from '../../src/figure/fonts/typeface';
import { DocumentGraph } from '../../src/graph/document-graph';
import type { LayoutId } from '../../src/graph/layout-ids';
import { computeVisibility } from '../../src/graph/visibility/visibility';
import { toDrawing, toTexts } from '../../src/look/drawing';
import { planFarLabels, type FarLabel } from '../../src/look/far-labels';
import { isWithin, overlaps } from '../../src/look/screen-box';
import { interFiles } from '../figure/inter-files';
import { readConcept } from '../graph/concept-document';
import { DEFAULT_QUERY } from '../graph/visibility/visibility-query';

const graph = new DocumentGraph(await readConcept());
const seen = computeVisibility(graph, DEFAULT_QUERY).nodes;
const nodes = toDrawing(graph).nodes.filter(({ id }) => seen.has(id));
const typeface = new Typeface(interFiles());

interface Look {
  canvas: { width: number; height: number };
  layout: LayoutId;
  language: string;
  /** Instead of the largest at which all of it fits. */
  zoom?: number;
}

function look({ canvas, layout, language, zoom }: Look) {
  const places = graph.document.positions[layout]!;
  const texts = toTexts(graph, language, new Map()).nodes;
  const insets = insetsOf({ isNarrow: layout === 'upright' });
  const { x1, x2, y1, y2 } = frameAround(nodes.map(({ id, size }) => ({ at: places[id]!, size })))!;
  const width = canvas.width - insets.left - insets.right;
  const height = canvas.height - insets.top - insets.bottom;
  const scale = zoom ?? Math.min(width / (x2 - x1), height / (y2 - y1));
  const room = roomWithin(insets, canvas);
  const candidates = nodes.map((drawn) => ({
    drawn,
    text: texts.get(drawn.id)!,
    box: {
      x: insets.left + width / 2 + (places[drawn.id]![0] - (x1 + x2) / 2) * scale,
      y: insets.top + height / 2 + (places[drawn.id]![1] - (y1 + y2) / 2) * scale,
      width: drawn.size.width * scale,
      height: drawn.size.height * scale,
    },
    weight: drawn.degree,
    opacity: 1,
  }));
  const measure = (text: string, size: number) => typeface.measure(text, size, 600);
  return { room, names: planFarLabels(candidates, { measure, room }) };
}

const telephone = { canvas: { width: 390, height: 570 }, layout: 'upright', language: 'en' } as const;
const small = { ...telephone, canvas: { width: 320, height: 367 } };
const besideDetails = { ...telephone, canvas: { width: 412, height: 862 }, layout: 'organic' } as const;
const wide = { ...besideDetails, canvas: { width: 1136, height: 772 } };

const LOOKS: [look: Look, without: number][] = [
  [telephone, 0],
  [{ ...telephone, language: 'ru' }, 0],
  [small, 4],
  [{ ...small, language: 'ru' }, 4],
  [besideDetails, 1],
  [{ ...besideDetails, language: 'ru' }, 5],
  [{ ...wide, zoom: 0.55 }, 0],
  [{ ...wide, zoom: 0.4 }, 0],
  [{ ...wide, zoom: 0.3 }, 0],
  [{ ...wide, zoom: 0.2 }, 6],
];

describe.each(LOOKS)('names of the shipped picture seen from afar, %j', (given, without) => {
  const { names, room } = look(given);

  it(`are there for all nodes but ${without}`, () => {
    expect(nodes).toHaveLength(56);
    expect(nodes.length - names.length).toBeLessThanOrEqual(without);
  });

  it('can be read: none smaller than 9 pixels, cut by the edge, or over another or another node', () => {
    const isOther = (one: FarLabel) => (other: FarLabel) => one !== other && overlaps(one.at, other.at);
    for (const name of names) {
      expect(name.size).toBeGreaterThanOrEqual(9);
      expect(isWithin(name.at, room)).toBe(true);
      expect(names.filter(isOther(name)).map(({ drawn }) => drawn.id)).toEqual([]);
    }
  });
});
