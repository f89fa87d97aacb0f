import type { Positions } from '../../graph/atlas-document';
import { toPixel } from '../geometry';
import type { LayoutInput } from '../layout-input';

/** A picture in the making: nodes by number, places that change, edges as pairs of node numbers (each pair once). */
export interface Drawing {
  ids: string[];
  x: Float64Array;
  y: Float64Array;
  halfWidth: Float64Array;
  halfHeight: Float64Array;
  source: Int32Array;
  target: Int32Array;
  weight: Float64Array;
  /** Numbers of the edges at each node. */
  edgesAt: number[][];
  /** The ground to fill: half its width and height around the origin. */
  frame: { halfWidth: number; halfHeight: number };
}

export interface FrameOptions {
  /** Width by height. */
  aspect: number;
  /** Share of the ground that nodes cover, 0 to 1. */
  fill: number;
}

export function toDrawing(input: LayoutInput, positions: Positions, frame: FrameOptions): Drawing {
  const number = new Map(input.nodes.map((node, index) => [node.id, index]));
  const edges = mergeEdges(input, number);
  const edgesAt = input.nodes.map((): number[] => []);
  edges.forEach(({ source, target }, index) => {
    edgesAt[source]!.push(index);
    edgesAt[target]!.push(index);
  });
  return {
    ids: input.nodes.map((node) => node.id),
    x: Float64Array.from(input.nodes, (node) => positions[node.id]![0]),
    y: Float64Array.from(input.nodes, (node) => positions[node.id]![1]),
    halfWidth: Float64Array.from(input.nodes, (node) => node.width / 2),
    halfHeight: Float64Array.from(input.nodes, (node) => node.height / 2),
    source: Int32Array.from(edges, (edge) => edge.source),
    target: Int32Array.from(edges, (edge) => edge.target),
    weight: Float64Array.from(edges, (edge) => edge.weight),
    edgesAt,
    frame: frameFor(input, frame),
  };
}

export function toPositions(drawing: Drawing): Positions {
  return Object.fromEntries(
    drawing.ids.map((id, v) => [id, [toPixel(drawing.x[v]!), toPixel(drawing.y[v]!)]]),
  );
}

/** Stretches the picture so that it just fills its frame. */
export function stretchToFrame({ x, y, halfWidth, halfHeight, frame }: Drawing): void {
  stretch(x, frame.halfWidth - largest(halfWidth));
  stretch(y, frame.halfHeight - largest(halfHeight));
}

function stretch(places: Float64Array, half: number): void {
  const least = places.reduce((a, b) => Math.min(a, b), Infinity);
  const most = places.reduce((a, b) => Math.max(a, b), -Infinity);
  const scale = most > least ? (2 * half) / (most - least) : 0;
  places.forEach((place, v) => (places[v] = (place - (least + most) / 2) * scale));
}

const largest = (sizes: Float64Array) => sizes.reduce((a, b) => Math.max(a, b), 0);

function mergeEdges(input: LayoutInput, number: Map<string, number>) {
  const merged = new Map<string, { source: number; target: number; weight: number }>();
  for (const edge of input.edges) {
    const [a, b] = [number.get(edge.source)!, number.get(edge.target)!];
    const [source, target] = a < b ? [a, b] : [b, a];
    const key = `${source} ${target}`;
    const weight = Math.max(edge.weight, merged.get(key)?.weight ?? 0);
    if (source !== target) merged.set(key, { source, target, weight });
  }
  return [...merged.values()];
}

function frameFor(input: LayoutInput, { aspect, fill }: FrameOptions) {
  const area = input.nodes.reduce((sum, node) => sum + node.width * node.height, 0) / fill;
  const widest = input.nodes.reduce((most, node) => Math.max(most, node.width), 0);
  const height = Math.sqrt(area / aspect);
  return { halfWidth: Math.max(area / height, widest) / 2, halfHeight: height / 2 };
}
