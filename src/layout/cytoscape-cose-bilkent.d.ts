declare module 'cytoscape-cose-bilkent' {
  import type { Ext } from 'cytoscape';
  const extension: Ext;
  export default extension;
}

declare module 'layout-base' {
  /** Module-wide source of chance of cose-bilkent. */
  export const RandomSeed: { seed: number; x: number; nextDouble: () => number };
  const layoutBase: { RandomSeed: typeof RandomSeed };
  export default layoutBase;
}
