import type { KeptContent } from '../../../src/state/kept/kept-content';

/** An opened file of two nodes; `changes` make another of it. */
export const contentOf = (changes: Partial<KeptContent> = {}): KeptContent => ({
  name: 'Rivers',
  files: [{ name: 'rivers.csv', bytes: new TextEncoder().encode('source,target\nVolga,Caspian Sea\n') }],
  recipe: { mapping: { nodes: {}, edges: {}, kinds: { '': 'thing' } } },
  format: 'csv',
  counts: { nodes: 2, edges: 1 },
  view: '#/own-0123456789ab',
  ...changes,
});

export const ID = 'own-0123456789ab';

/** The address of a view in which one node was moved. */
export const movedTo = (x: number): string => `#/${ID}?moved=Volga~${x}~0`;
