/** What a node may be measured by; see metrics.ts. */
export const MEASURES = ['links', 'betweenness'] as const;

export type Measure = (typeof MEASURES)[number];
