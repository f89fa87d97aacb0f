import type { AtlasDocument, AtlasEdge, AtlasNode } from '../../src/graph/atlas-document';
import { DocumentGraph } from '../../src/graph/document-graph';
import type { CanvasPort } from '../../src/state/picture/canvas-port';
import { MemoryStore } from '../../src/state/storage/memory-store';
import { Notices } from '../../src/state/notices.svelte';
import { OpenDocument } from '../../src/state/open-document.svelte';
import * as small from '../graph/small-document';

const { edge, entity, region, statement } = small;

const NODES: AtlasNode[] = [
  statement('s1'),
  statement('s2'),
  statement('s3'),
  statement('c1', { kind: 'comment' }),
  small.organisation('organisation:club'),
  region('region:north', ['AA', 'BB']),
  region('region:fog', undefined, { lists: [{ id: 'own', label: { en: 'Own' }, codes: ['AA'] }] }),
  entity('country:AA', { named: false, foldedIn: ['organisation:club'] }),
  entity('topic:fish', { theme: 'theme:sea', foldedIn: ['s1', 's2'] }),
  entity('topic:salt', { theme: 'theme:sea', foldedIn: ['s1'] }),
  entity('theme:sea'),
];

const EDGES: AtlasEdge[] = [
  edge('s1>supports>region:north'),
  edge('s1>advocates>topic:fish'),
  edge('s1>advocates>topic:salt'),
  edge('s2>opposes>topic:fish'),
  edge('s2>strengthens>organisation:club'),
  edge('s3>concerns>region:fog', { basis: 'paraphrased' }),
  edge('s3>restates>s1'),
  edge('s3>groundedIn>s2', { confidence: 'low' }),
  edge('s1>touches>theme:sea', {
    basis: 'derived',
    voice: 'editor',
    derivedFrom: ['s1>advocates>topic:fish'],
  }),
  edge('s2>touches>theme:sea', { basis: 'derived', voice: 'editor', derivedFrom: ['s2>opposes>topic:fish'] }),
  small.membership('country:AA>memberOf>organisation:club'),
];

/** A cross: s1 in the middle, what it links to around it. */
const PLACES: AtlasDocument['positions'] = {
  organic: {
    s1: [0, 0],
    s3: [-100, 10],
    'region:north': [100, 10],
    'theme:sea': [5, 100],
    s2: [90, 90],
    'organisation:club': [200, 90],
    'region:fog': [-200, 0],
    c1: [0, -300],
    'country:AA': [300, 90],
    'topic:fish': [20, 40],
    'topic:salt': [-20, 40],
  },
  order: { s1: [7, 7] },
};

export const smallAtlas = (id = 'small'): AtlasDocument => ({
  ...small.smallDocument(NODES, EDGES),
  id,
  positions: PLACES,
});

export function openSmall(atlas = smallAtlas()): OpenDocument {
  return new OpenDocument(new DocumentGraph(atlas), small.smallGeography, {
    notices: new Notices(),
    store: new MemoryStore(),
  });
}

/** A canvas that notes what it is asked for. */
export function recordingCanvas(calls: unknown[][]): CanvasPort {
  const note =
    (name: string) =>
    (...told: unknown[]): void =>
      void calls.push([name, ...told]);
  return {
    fit: note('fit'),
    refit: note('refit'),
    zoomBy: note('zoomBy'),
    panBy: note('panBy'),
    reveal: note('reveal'),
    frame: note('frame'),
    uncover: note('uncover'),
    focus: note('focus'),
    setBoxMode: note('setBoxMode'),
    print: () => document.createElement('canvas'),
    window: () => ({ x: -150, y: -50, width: 270, height: 100 }),
  };
}
