import type { Positions } from '../graph/atlas-document';
import { runCoseBilkent } from './cose-bilkent';
import type { Layout, LayoutOptions } from './layout';
import { withoutFolded } from './layout-input';
import type { LayoutInput } from './layout-input';
import { placeFolded } from './place-folded';
import { anneal } from './refine/anneal';
import { costOfDrawing } from './refine/drawing-cost';
import { stretchToFrame, toDrawing, toPositions } from './refine/drawing';
import type { Drawing } from './refine/drawing';
import { seededRandom } from './seeded-random';

/** cose-bilkent, then untangled and fitted into a frame; the default picture. */
export const organic: Layout = {
  id: 'organic',
  label: { en: 'Organic', ru: 'Свободная' },
  layOut: (input, options = {}) => bestOrganic(input, { ...options, seeds: [options.seed ?? 1] }),
};

/** The least costly picture of several seeds. */
export function bestOrganic(input: LayoutInput, { seeds, signal, onProgress }: BestOptions): Positions {
  const shown = withoutFolded(input);
  const drawings = seeds.map((seed, index) => {
    signal?.throwIfAborted();
    return drawOrganic(shown, seed, (done) => onProgress?.((index + done) / seeds.length));
  });
  const best = drawings.reduce((a, b) => (costOfDrawing(b) < costOfDrawing(a) ? b : a));
  return placeFolded(input, toPositions(best));
}

export interface BestOptions extends Omit<LayoutOptions, 'seed'> {
  seeds: number[];
}

function drawOrganic(shown: LayoutInput, seed: number, onProgress: (done: number) => void): Drawing {
  const drawing = toDrawing(shown, runCoseBilkent(shown, seed), FRAME);
  stretchToFrame(drawing);
  anneal(drawing, { random: seededRandom(seed), moves: movesFor(shown), heat: 60, onProgress });
  return drawing;
}

/** As wide as the canvas of a laptop beside one panel; a third of the ground covered leaves room for edges. */
const FRAME = { aspect: 1.42, fill: 0.37 };

/** Enough for a calm picture of some hundred nodes, bounded where each move costs more. */
const movesFor = ({ nodes, edges }: LayoutInput) =>
  Math.round(Math.min(4000 * nodes.length, 30_000_000 / (1 + nodes.length + edges.length)));
