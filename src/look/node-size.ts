import type { AtlasNode } from '../graph/atlas-document';
import { SIZE_STEPS } from '../graph/metrics/size-scale';

export interface Size {
  width: number;
  height: number;
}

/**
 * Size of a node in model pixels. It depends on the kind alone, never on a font, so that positions computed at
 * build time fit in every browser. Labels are wrapped, and if need be set smaller, to fit inside.
 */
export function nodeSize(node: Pick<AtlasNode, 'type'>): Size {
  return SIZES[node.type];
}

const SIZES: Record<AtlasNode['type'], Size> = {
  statement: { width: 160, height: 48 },
  organisation: { width: 84, height: 36 },
  region: { width: 124, height: 40 },
  country: { width: 104, height: 40 },
  theme: { width: 148, height: 36 },
  group: { width: 136, height: 34 },
  topic: { width: 136, height: 26 },
  thing: { width: 112, height: 38 },
};

const LEAST_AREA = 0.7;
const MOST_AREA = 1.25;

/** A node's size at a step of a measure, from 0 up: shares of the area that its kind has, in equal steps. */
export function steppedSize({ width, height }: Size, step: number): Size {
  const share = LEAST_AREA + ((MOST_AREA - LEAST_AREA) * step) / (SIZE_STEPS - 1);
  return { width: Math.round(width * Math.sqrt(share)), height: Math.round(height * Math.sqrt(share)) };
}
