import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import type { SimulationNodeDatum } from 'd3-force';
import type { Positions } from '../graph/atlas-document';
import { toPixel } from './geometry';
import type { LayoutOptions } from './layout';
import type { LayoutInput, LayoutNode } from './layout-input';
import { seededRandom } from './seeded-random';

interface Body extends SimulationNodeDatum {
  x: number;
  y: number;
  /** Half of what the node needs with some room, in the flattened picture. */
  radius: number;
}

/** Nodes are wider than high: the forces work in a picture that is this much narrower, where they are nearly round. */
const FLATTENED = 0.5;
const ROOM = 10;

/**
 * Link, charge and collision forces (d3-force; Barnes and Hut 1986 for the charges): for graphs that are too large for
 * cose-bilkent. Time grows as n log n; the same input and seed give the same places.
 */
export function runForce(
  { nodes, edges }: LayoutInput,
  { seed = 1, signal, onProgress }: LayoutOptions = {},
): Positions {
  const bodies = nodes.map(toBody);
  const numbers = new Map(nodes.map(({ id }, index) => [id, index]));
  const links = edges
    .map(({ source, target }) => ({ source: numbers.get(source)!, target: numbers.get(target)! }))
    .filter(({ source, target }) => source !== target);
  const simulation = forceSimulation(bodies)
    .randomSource(seededRandom(seed))
    .force('link', forceLink(links).distance(70))
    .force('charge', forceManyBody().strength(-160).theta(1.2).distanceMax(2500))
    .force(
      'collide',
      forceCollide<Body>(({ radius }) => radius),
    )
    .force('x', forceX(0).strength(0.03))
    .force('y', forceY(0).strength(0.03))
    .stop();
  const ticks = ticksFor(nodes.length);
  simulation.alphaDecay(1 - Math.pow(0.001, 1 / ticks));
  for (let tick = 0; tick < ticks; tick += 1) {
    signal?.throwIfAborted();
    simulation.tick();
    onProgress?.((tick + 1) / ticks);
  }
  return Object.fromEntries(
    nodes.map(({ id }, index) => {
      const { x, y } = bodies[index]!;
      return [id, [toPixel(x / FLATTENED), toPixel(y)] as [number, number]];
    }),
  );
}

/** On a spiral in the order of the file (Vogel 1979), so that the same file always begins alike. */
function toBody({ width, height }: LayoutNode, index: number): Body {
  const [turn, away] = [index * Math.PI * (3 - Math.sqrt(5)), 40 * Math.sqrt(index + 0.5)];
  return {
    x: Math.cos(turn) * away,
    y: Math.sin(turn) * away,
    radius: Math.max(width * FLATTENED, height) / 2 + ROOM,
  };
}

/** Fewer steps where each takes long: enough to unfold 10,000 nodes in some ten seconds. */
const ticksFor = (nodes: number) => Math.round(Math.min(300, Math.max(80, 600_000 / Math.max(1, nodes))));
