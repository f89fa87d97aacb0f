/** Ids of the layouts that a reader can choose, the default first; each has a file in `layout` and its words in `look`. */
export const LAYOUT_IDS = ['organic', 'upright', 'order', 'kind'] as const;

export type LayoutId = (typeof LAYOUT_IDS)[number];
