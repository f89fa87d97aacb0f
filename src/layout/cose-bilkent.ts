import cytoscape from 'cytoscape';
import coseBilkent from 'cytoscape-cose-bilkent';
import layoutBase from 'layout-base';
import type { ElementDefinition, LayoutOptions } from 'cytoscape';
import type { Positions } from '../graph/atlas-document';
import type { LayoutInput } from './layout-input';
import { seededRandom } from './seeded-random';

cytoscape.use(coseBilkent);

/** Plain cose-bilkent (Dogrusoz et al. 2009) with the real node sizes: the same places for the same seed, always. */
export function runCoseBilkent(input: LayoutInput, seed: number, options: CoseOptions = {}): Positions {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [
      { selector: 'node', style: { width: 'data(width)', height: 'data(height)', shape: 'rectangle' } },
    ],
    elements: toElements(input),
  });
  try {
    withFixedChance(seed, () => cy.layout({ ...DEFAULTS, ...options } as LayoutOptions).run());
    const places = cy.nodes().map((node) => [node.position('x'), node.position('y')] as [number, number]);
    return Object.fromEntries(input.nodes.map(({ id }, index) => [id, places[index]!]));
  } finally {
    cy.destroy(); // its timer would keep Node running
  }
}

/** Ids of our own, made of numbers: Cytoscape would draw those of edges by chance, and they share a namespace. */
function toElements({ nodes, edges }: LayoutInput): ElementDefinition[] {
  const numbers = new Map(nodes.map(({ id }, index) => [id, `n${index}`]));
  return [
    ...nodes.map(({ id, width, height }) => ({ data: { id: numbers.get(id), width, height } })),
    ...edges.map(({ source, target }, index) => ({
      data: { id: `e${index}`, source: numberOf(source), target: numberOf(target) },
    })),
  ];

  function numberOf(id: string): string {
    const number = numbers.get(id);
    if (number === undefined) throw new Error(`an edge leads to no node "${id}"`);
    return number;
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
