import type { StylesheetJson } from 'cytoscape';
import type { Palette } from '../look/palette';
import type { Skins } from './skins';

/** Marks that the picture knows; each is a class of Cytoscape. */
export type Mark = 'unseen' | 'selected' | 'related' | 'dimmed' | 'faint' | 'hovered' | 'focused' | 'matched';

/** Cytoscape's stylesheet for a palette. Texts are no part of it: the text layer writes them. */
export function graphStyle(palette: Palette, skins: Skins): StylesheetJson {
  return [
    { selector: 'node', style: { 'overlay-opacity': 0, 'z-index': 2 } },
    { selector: 'edge', style: EDGE },
    ...skins.rules(palette),
    ...markStyles(palette),
  ] as StylesheetJson;
}

const EDGE = {
  'curve-style': 'bezier',
  'control-point-step-size': 26,
  'line-dash-pattern': [6, 4],
  'arrow-scale': 0.8,
  'overlay-opacity': 0,
  'z-index': 1,
};

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
