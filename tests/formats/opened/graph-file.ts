import type { ByteFile } from '../../../src/formats/bytes/byte-file';
import type { Geography } from '../../../src/graph/regions/geography';

interface MadeGraph {
  nodes: { key: string; attributes?: Record<string, unknown> }[];
  edges?: { source: string; target: string; attributes?: Record<string, unknown> }[];
  attributes?: Record<string, unknown>;
}

/** A graph as the bytes of a file. */
export const graphFile = (graph: MadeGraph, name = 'made.json'): ByteFile => ({
  name,
  bytes: new TextEncoder().encode(JSON.stringify({ options: { type: 'directed' }, edges: [], ...graph })),
});

export const SMALL_FILE = graphFile({
  attributes: { title: 'Who knows whom' },
  nodes: [
    { key: 'a', attributes: { label: 'France', kind: 'country' } },
    { key: 'b', attributes: { label: 'Germny', kind: 'country' } },
    { key: 'c', attributes: { label: 'Cooperate more', kind: 'claim' } },
    { key: 'd', attributes: { label: 'Ada', kind: 'person' } },
  ],
  edges: [
    { source: 'c', target: 'a', attributes: { relation: 'supports' } },
    { source: 'd', target: 'lost' },
  ],
});

/** A wheel: the hub is linked with all, and the rim with its neighbours. */
export const wheelFile = (spokes: number): ByteFile =>
  graphFile({
    nodes: Array.from({ length: spokes + 1 }, (_, index) => ({ key: `n${index}` })),
    edges: Array.from({ length: spokes }, (_, index) => ({ source: 'n0', target: `n${index + 1}` })),
  });

export const SMALL_WORLD: Geography = {
  areas: [
    { code: '001', label: { en: 'World' }, codes: ['FR', 'DE'] },
    { code: '150', label: { en: 'Europe' }, parent: '001', codes: ['FR', 'DE'] },
  ],
  countries: [
    { code: 'FR', label: { en: 'France' }, area: '150' },
    { code: 'DE', label: { en: 'Germany' }, area: '150' },
  ],
};
