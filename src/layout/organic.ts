import type { Positions } from '../graph/atlas-document';
import { runCoseBilkent } from './cose-bilkent';
import { runForce } from './force';
import type { Layout, LayoutOptions } from './layout';
import { withoutFolded } from './layout-input';
import type { LayoutInput } from './layout-input';
import { placeFolded } from './place-folded';
import { anneal } from './refine/anneal';
import { costOfDrawing } from './refine/drawing-cost';
import { stretchToFrame, toDrawing, toPositions } from './refine/drawing';
import type { Drawing, FrameOptions } from './refine/drawing';
import { partOverlaps } from './refine/part-overlaps';
import { seededRandom } from './seeded-random';

/** cose-bilkent, then untangled and fitted into a frame: the default picture. Of large graphs the forces' own. */
export const organic: Layout = {
  id: 'organic',
  layOut: (input, { seed = 1, ...options } = {}) => {
    const shown = withoutFolded(input);
    if (shown.nodes.length > MOST_UNTANGLED) return placeFolded(input, runForce(shown, { seed, ...options }));
    return bestOrganic(input, { ...options, seeds: [seed], effort: 1 });
  },
};

/** As many nodes as cose-bilkent lays out in about a second. */
export const MOST_UNTANGLED = 300;

export interface BestOptions extends Omit<LayoutOptions, 'seed'> {
  seeds: number[];
  /** Times as long; 1 takes about a second for 60 nodes. */
  effort: number;
  /** What the picture is fitted into: width to height, and the share of the ground that nodes cover. */
  frame?: FrameOptions;
}

/** The least costly picture of several seeds. */
export function bestOrganic(
  input: LayoutInput,
  { seeds, effort, frame = FRAME, signal, onProgress }: BestOptions,
): Positions {
  const shown = withoutFolded(input);
  const drawings = seeds.map((seed, index) => {
    signal?.throwIfAborted();
    const drawing = roughDrawing(shown, seed, frame);
    const report = (done: number) => onProgress?.((index + done) / seeds.length);
    anneal(drawing, {
      random: seededRandom(seed),
      moves: effort * movesFor(shown),
      heat: HEAT,
      onProgress: report,
    });
    partOverlaps(drawing);
    return drawing;
  });
  const best = drawings.reduce((a, b) => (costOfDrawing(b) < costOfDrawing(a) ? b : a));
  return placeFolded(input, toPositions(best));
}

function roughDrawing(shown: LayoutInput, seed: number, frame: FrameOptions): Drawing {
  const drawing = toDrawing(shown, runCoseBilkent(shown, seed), frame);
  stretchToFrame(drawing);
  return drawing;
}

/** As wide as the canvas of a laptop beside one panel; two fifths of the ground covered still leaves room for edges. */
const FRAME = { aspect: 1.42, fill: 0.4 };
/** Found by trial on the first document: less leaves tangles, more forgets where cose-bilkent has put things. */
const HEAT = 85;

/** In proportion to the nodes, and fewer where each move costs more. */
const movesFor = ({ nodes, edges }: LayoutInput) =>
  Math.round(Math.min(2200 * nodes.length, 20_000_000 / (1 + nodes.length + edges.length)));
