import type { Positions } from '../graph/atlas-document';
import type { LayoutId } from '../graph/layout-ids';
import type { LayoutInput } from './layout-input';

export interface Layout {
  id: LayoutId;
  /** A place for every node, folded ones included; the same answer for the same input and seed. */
  layOut(input: LayoutInput, options?: LayoutOptions): Positions;
}

export interface LayoutOptions {
  /** Another whole number gives another, equally repeatable picture. */
  seed?: number;
  /** Checked between steps; the layout throws its reason. */
  signal?: AbortSignal;
  /** Share of the work done, 0 to 1. */
  onProgress?: (done: number) => void;
}
