import type { NodeSingular, EdgeSingular, StylesheetJson } from 'cytoscape';
import type { Palette } from '../look/palette';
import type { DrawnEdge, DrawnNode } from './drawing';

/** Marks that the picture knows; each is a class of Cytoscape. */
export type Mark = 'unseen' | 'selected' | 'related' | 'dimmed' | 'faint' | 'hovered' | 'focused' | 'matched';

const drawnNode = (element: NodeSingular) => element.data('drawn') as DrawnNode;
const drawnEdge = (element: EdgeSingular) => element.data('drawn') as DrawnEdge;

/** Cytoscape's stylesheet for a palette. Texts are no part of it: the text layer writes them. */
export function graphStyle(palette: Palette): StylesheetJson {
  return [
    { selector: 'node', style: nodeStyle(palette) },
    { selector: 'edge', style: edgeStyle(palette) },
    ...markStyles(palette),
  ] as StylesheetJson;
}

function nodeStyle(palette: Palette) {
  return {
    shape: (element: NodeSingular) => drawnNode(element).look.shape,
    width: (element: NodeSingular) => drawnNode(element).size.width,
    height: (element: NodeSingular) => drawnNode(element).size.height,
    'background-color': (element: NodeSingular) => palette[drawnNode(element).look.fill],
    'border-color': (element: NodeSingular) => palette[drawnNode(element).look.colour],
    'border-width': (element: NodeSingular) => borderWidth(drawnNode(element)),
    'border-style': (element: NodeSingular) => drawnNode(element).look.border,
    'corner-radius': (element: NodeSingular) => (drawnNode(element).type === 'topic' ? '13' : '10'),
    'overlay-opacity': 0,
    'z-index': 2,
  };
}

function borderWidth({ look, type }: DrawnNode): number {
  if (look.border === 'double') return 4;
  return look.card ? 1.6 : type === 'topic' ? 0.8 : 1.2;
}

function edgeStyle(palette: Palette) {
  return {
    'curve-style': 'bezier',
    'control-point-step-size': 26,
    width: (element: EdgeSingular) => drawnEdge(element).look.width,
    'line-color': (element: EdgeSingular) => palette[drawnEdge(element).look.colour],
    'line-style': (element: EdgeSingular) => drawnEdge(element).look.line,
    'line-dash-pattern': [6, 4],
    'target-arrow-shape': (element: EdgeSingular) => drawnEdge(element).look.end,
    'target-arrow-color': (element: EdgeSingular) => palette[drawnEdge(element).look.colour],
    'arrow-scale': 0.8,
    opacity: (element: EdgeSingular) => drawnEdge(element).look.opacity,
    'overlay-opacity': 0,
    'z-index': 1,
  };
}

function markStyles(palette: Palette) {
  const ring = {
    'outline-color': palette.accent,
    'outline-width': 3,
    'outline-offset': 2,
    'outline-opacity': 1,
  };
  return [
    { selector: '.faint', style: { opacity: 0.45 } },
    { selector: '.dimmed', style: { opacity: 0.22 } },
    { selector: 'node.matched', style: { ...ring, 'outline-opacity': 0.55 } },
    { selector: 'node.selected', style: { ...ring, 'z-index': 4 } },
    { selector: 'node.focused', style: { ...ring, 'outline-style': 'dashed' } },
    {
      selector: 'edge.related, edge.selected, edge.hovered',
      style: { opacity: 1, width: 2.4, 'z-index': 3 },
    },
    { selector: 'edge.selected', style: { width: 3.4 } },
    { selector: 'node.hovered', style: { 'z-index': 5 } },
    { selector: '.unseen', style: { display: 'none' } },
  ];
}
