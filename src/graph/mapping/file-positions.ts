import type { AtlasNode, Positions } from '../atlas-document';
import { attributeOf, KNOWN, type PropertyGraph } from '../property-graph';
import { roomFactor } from './room-factor';

/** Model pixels squared that a node needs with the room around it. */
const ROOM = 190 * 110;

/**
 * The places that a file gives all its nodes, in the shape of the file, at a scale at which nodes have room; undefined
 * where a node has none, all lie on one spot, or they lie further apart than numbers reach. Nodes that were added to those of the file lie around the middle.
 */
export function filePositions(graph: PropertyGraph, nodes: readonly AtlasNode[]): Positions | undefined {
  const places = new Map<string, [number, number]>();
  for (const { id, attributes } of graph.nodes) {
    const [x, y] = [KNOWN.x, KNOWN.y].map((name) => attributeOf(attributes, name));
    if (typeof x !== 'number' || typeof y !== 'number' || !Number.isFinite(x) || !Number.isFinite(y))
      return undefined;
    places.set(id, [x, y]);
  }
  const box = boxOf([...places.values()]);
  if (!box) return undefined;
  // one after the other: the area alone may be larger or smaller than any number
  const scale = Math.sqrt(nodes.length * ROOM) / Math.sqrt(box.width) / Math.sqrt(box.height);
  if (!Number.isFinite(scale)) return undefined;
  const evenly = ([x, y]: [number, number]): [number, number] => [(x - box.x) * scale, (y - box.y) * scale];
  const factor = roomFactor([...places.values()].map(evenly));
  const at = (place: [number, number]): [number, number] => {
    const [x, y] = evenly(place);
    return [x * factor, y * factor];
  };
  const turn = (place: number): [number, number] => [
    Math.cos(place * GOLDEN) * 60 * Math.sqrt(place + 1),
    Math.sin(place * GOLDEN) * 60 * Math.sqrt(place + 1),
  ];
  let added = 0;
  return Object.fromEntries(
    nodes.map(({ id }) => {
      const own = places.get(id);
      return [id, own ? at(own) : turn((added += 1))];
    }),
  );
}

/** Golden angle: places around a middle that never fall on each other (Vogel 1979). */
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/** Middle and extent; at least a tenth as high as wide, and the other way round. */
function boxOf(places: [number, number][]) {
  if (places.length === 0) return undefined;
  const [left, right] = extent(places.map(([x]) => x));
  const [top, bottom] = extent(places.map(([, y]) => y));
  const longest = Math.max(right - left, bottom - top);
  if (longest === 0 || !Number.isFinite(longest)) return undefined;
  const side = (length: number) => Math.max(length, longest / 10);
  return {
    x: left / 2 + right / 2,
    y: top / 2 + bottom / 2,
    width: side(right - left),
    height: side(bottom - top),
  };
}

function extent(values: number[]): [least: number, most: number] {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return [least, most];
}
