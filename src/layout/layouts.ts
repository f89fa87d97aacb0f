import type { LayoutId } from '../graph/layout-ids';
import { byKind } from './by-kind';
import { documentOrder } from './document-order';
import type { Layout } from './layout';
import { organic } from './organic';
import { upright } from './upright';

/** Every layout that a reader can choose, the default first. */
export const layouts: Layout[] = [organic, upright, documentOrder, byKind];

/** Throws for an unknown id. */
export function layoutOf(id: LayoutId): Layout {
  const layout = layouts.find((one) => one.id === id);
  if (!layout) throw new Error(`no layout "${id}"`);
  return layout;
}
