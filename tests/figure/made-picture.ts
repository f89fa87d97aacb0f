import { DEFAULT_FIGURE, type FigureOptions } from '../../src/figure/figure-options';
import { Typeface } from '../../src/figure/fonts/typeface';
import { makeFigure } from '../../src/figure/figure';
import { toPicture, type Picture } from '../../src/figure/picture';
import type { Scene, SceneGroup, ScenePart } from '../../src/figure/scene/scene';
import type { AtlasDocument, AtlasEdge, AtlasNode, Positions } from '../../src/graph/atlas-document';
import { DocumentGraph } from '../../src/graph/document-graph';
import { readAddress } from '../../src/view/address/address-to-view';
import { smallDocument, smallGeography } from '../graph/small-document';
import { interFiles } from './inter-files';

export const typeface = new Typeface(interFiles());
export const measure = (text: string, size: number, weight: number): number =>
  typeface.measure(text, size, weight);

/** A document as an address shows it: `hidden=s1&bridges=on`. */
export function pictureOf(document: AtlasDocument, query = ''): Picture {
  const { view } = readAddress(`#/${document.id}${query && `?${query}`}`)!;
  return { ...toPicture(new DocumentGraph(document), smallGeography, view), scale: null };
}

interface Made {
  document: AtlasDocument;
  query?: string;
  options?: Partial<FigureOptions>;
  url?: string;
}

export function figureOf({ document, query, options, url = 'https://atlas.example/#/small' }: Made): Scene {
  const picture = pictureOf(document, query);
  return makeFigure({
    picture,
    options: { ...DEFAULT_FIGURE, ...options },
    nodes: picture.seen.nodes,
    url,
    urlOf: (node) => `https://atlas.example/#/small?${new URLSearchParams({ select: node })}`,
    measure,
  });
}

/** Nodes and edges at given places. */
export const placedDocument = (
  nodes: AtlasNode[],
  edges: AtlasEdge[],
  organic: Positions,
): AtlasDocument => ({ ...smallDocument(nodes, edges), positions: { organic } });

/** All groups of a scene by their ids; throws where two share one. */
export function groupsOf(parts: readonly ScenePart[], found = new Map<string, SceneGroup>()) {
  for (const part of parts) {
    if (part.kind !== 'group') continue;
    if (found.has(part.id)) throw new Error(`two groups are called ${part.id}`);
    found.set(part.id, part);
    groupsOf(part.parts, found);
  }
  return found;
}
