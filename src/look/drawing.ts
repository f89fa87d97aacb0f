import type { AtlasDocument, AtlasEdge, AtlasNode } from '../graph/atlas-document';
import { countLinks } from '../graph/count-links';
import type { Bridge } from '../graph/visibility/bridges';
import type { DocumentGraph } from '../graph/document-graph';
import { plainWording } from '../graph/inline-marks';
import { textIn } from '../graph/labels';
import { locatorText } from '../graph/locator-text';
import type { SizeScale } from '../graph/metrics/size-scale';
import { quoted } from './quoted';
import { bridgeText } from './bridge-text';
import { EDGE_LOOKS, edgeLook, type EdgeLook } from './edge-look';
import { nodeLook, type NodeLook } from './node-look';
import { nodeSize, steppedSize, type Size } from './node-size';
import { linkWords } from './link-words';

/** A document as the renderer draws it: looks and sizes; texts come apart, since a language may change them. */
export interface Drawing {
  nodes: DrawnNode[];
  edges: DrawnEdge[];
}

export interface DrawnNode {
  id: string;
  look: NodeLook;
  size: Size;
  type: AtlasNode['type'];
  /** Number of its links; decides which label stays when labels would overlap. */
  degree: number;
}

export interface DrawnEdge {
  id: string;
  source: string;
  target: string;
  look: EdgeLook;
}

/** What is written in a node. */
export interface NodeText {
  label: string;
  locator?: string;
  /** Full wording, for a card seen from near. */
  wording?: string;
  /** Language of the label when it is not the one asked for; UNKNOWN_LANGUAGE where nobody knows it. */
  foreign?: string;
  /** How many nodes are folded in it. */
  folded: number;
}

export interface Texts {
  nodes: Map<string, NodeText>;
  edges: Map<string, string>;
}

/** Nodes that the scale does not measure keep the size of their kind. */
export function toDrawing(graph: DocumentGraph, scale: SizeScale | null = null): Drawing {
  const edges = graph.edges().filter(({ basis }) => basis !== 'background');
  const degrees = countLinks({ nodes: graph.nodes(), edges });
  return {
    nodes: graph.nodes().map((node) => ({
      id: node.id,
      type: node.type,
      look: nodeLook(node, graph.document),
      size: sizeOf(node, scale),
      degree: degrees.get(node.id) ?? 0,
    })),
    edges: graph.edges().map((edge) => ({
      id: edge.id,
      source: edge.source,
      target: edge.target,
      look: edgeLook(edge),
    })),
  };
}

function sizeOf(node: AtlasNode, scale: SizeScale | null): Size {
  const step = scale?.steps.get(node.id);
  return step === undefined ? nodeSize(node) : steppedSize(nodeSize(node), step);
}

export const toDrawnBridge = ({ id, source, target }: Bridge): DrawnEdge => ({
  id,
  source,
  target,
  look: EDGE_LOOKS.bridge,
});

export const toBridgeTexts = (bridges: readonly Bridge[], language: string): Map<string, string> =>
  new Map(bridges.map(({ id, hidden }) => [id, bridgeText(hidden.length, language)]));

/** `folded` says how many nodes each node still holds folded. */
export function toTexts(graph: DocumentGraph, language: string, folded: Map<string, number>): Texts {
  return {
    nodes: new Map(
      graph
        .nodes()
        .map((node) => [
          node.id,
          toNodeText(node, graph.document, { language, folded: folded.get(node.id) ?? 0 }),
        ]),
    ),
    edges: new Map(graph.edges().map((edge) => [edge.id, toEdgeText(edge, language)])),
  };
}

function toNodeText(
  node: AtlasNode,
  document: AtlasDocument,
  { language, folded }: { language: string; folded: number },
): NodeText {
  const label = textIn(node.label, language);
  const shown = node.type !== 'statement' && node.termOfDocument ? quoted(label) : label.text;
  return {
    label: shown,
    folded,
    ...(label.language === language ? {} : { foreign: label.language }),
    ...(node.type === 'statement'
      ? {
          locator: locatorText(node, document, language),
          wording: plainWording(textIn(node.wording, language).text),
        }
      : {}),
  };
}

function toEdgeText(edge: AtlasEdge, language: string): string {
  const { aspect, membership } = edge;
  const word = textIn(linkWords(edge), language).text;
  if (aspect) return `${word}: ${textIn(aspect, language).text}`;
  return membership?.from ? `${word}, ${membership.from.slice(0, 4)}` : word;
}
