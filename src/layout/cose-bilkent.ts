import cytoscape from 'cytoscape';
import coseBilkent from 'cytoscape-cose-bilkent';
import layoutBase from 'layout-base';
import type { LayoutOptions } from 'cytoscape';
import type { Positions } from '../graph/atlas-document';
import type { LayoutInput } from './layout-input';
import { seededRandom } from './seeded-random';

cytoscape.use(coseBilkent);

/** Plain cose-bilkent (Dogrusoz et al. 2009) with the real node sizes: the same places for the same seed, always. */
export function runCoseBilkent(
  { nodes, edges }: LayoutInput,
  seed: number,
  options: CoseOptions = {},
): Positions {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [
      { selector: 'node', style: { width: 'data(width)', height: 'data(height)', shape: 'rectangle' } },
    ],
    elements: [
      ...nodes.map(({ id, width, height }) => ({ group: 'nodes' as const, data: { id, width, height } })),
      ...edges.map(({ source, target }) => ({ group: 'edges' as const, data: { source, target } })),
    ],
  });
  try {
    withFixedChance(seed, () => cy.layout({ ...DEFAULTS, ...options } as LayoutOptions).run());
    return Object.fromEntries(
      cy.nodes().map((node) => [node.id(), [node.position('x'), node.position('y')]]),
    );
  } finally {
    cy.destroy();
  }
}

export type CoseOptions = Partial<Pick<typeof DEFAULTS, 'idealEdgeLength' | 'nodeRepulsion' | 'gravity'>>;

/** The full set every time: cose-bilkent writes its options into module-wide constants, where they would stay. */
const DEFAULTS = {
  name: 'cose-bilkent',
  animate: false,
  fit: false,
  randomize: true,
  quality: 'default',
  nodeDimensionsIncludeLabels: false,
  refresh: 30,
  padding: 10,
  nodeRepulsion: 4500,
  idealEdgeLength: 50,
  edgeElasticity: 0.45,
  nestingFactor: 0.1,
  gravity: 0.25,
  numIter: 2500,
  tile: true,
  tilingPaddingVertical: 10,
  tilingPaddingHorizontal: 10,
  gravityRangeCompound: 1.5,
  gravityCompound: 1.0,
  gravityRange: 3.8,
  initialEnergyOnIncremental: 0.5,
};

/** cose-bilkent draws from a module-wide counter (layout-base) and from Math.random (cose-base): both are ours meanwhile. */
function withFixedChance(seed: number, run: () => void): void {
  const { RandomSeed } = layoutBase;
  const kept = { mathRandom: Math.random, nextDouble: RandomSeed.nextDouble };
  RandomSeed.nextDouble = Math.random = seededRandom(seed);
  try {
    run();
  } finally {
    Math.random = kept.mathRandom;
    RandomSeed.nextDouble = kept.nextDouble;
  }
}
