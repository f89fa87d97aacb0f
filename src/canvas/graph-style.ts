import type { StylesheetJson } from 'cytoscape';
import type { Palette } from '../look/palette';
import { STRONG_DIM } from '../look/strong-dim';
import type { RenderSettings } from './render-settings';
import type { Skins } from './skins';

/** Marks that the picture knows; each is a class of Cytoscape. */
export type Mark =
  | 'unseen'
  | 'ghost'
  | 'named'
  | 'selected'
  | 'related'
  | 'dimmed'
  | 'faint'
  | 'hovered'
  | 'focused'
  | 'matched';

export interface StyleSettings extends RenderSettings {
  /** Whether what has stepped back is still to be read by those who ask for more contrast. */
  isStrong: boolean;
}

/** Cytoscape's stylesheet for a palette. Texts are no part of it: the text layer writes them. */
export function graphStyle(
  palette: Palette,
  skins: Skins,
  { plain, isStrong }: StyleSettings,
): StylesheetJson {
  return [
    { selector: 'node', style: { 'overlay-opacity': 0, 'z-index': 2 } },
    { selector: 'edge', style: plain ? PLAIN_EDGE : EDGE },
    { selector: 'edge:loop', style: LOOP },
    ...(plain ? [] : [{ selector: '.detour', style: DETOUR }]),
    ...skins.rules(palette),
    ...markStyles(palette, isStrong),
  ] as StylesheetJson;
}

const EDGE = {
  'curve-style': 'bezier',
  'control-point-step-size': 26,
  'arrow-scale': 0.8,
  'overlay-opacity': 0,
  'z-index': 1,
};

/** From a node to itself: out of its upper side, since Cytoscape's own would lie behind our wide nodes. */
const LOOP = {
  'curve-style': 'bezier',
  'control-point-step-size': 60,
  'loop-direction': '0deg',
  'loop-sweep': '-60deg',
};

/** Around a node that is not one of its ends. */
const DETOUR = {
  'curve-style': 'unbundled-bezier',
  'control-point-distances': 'data(aside)',
  'control-point-weights': 0.5,
};

/** Curves and arrows cost the most. */
const PLAIN_EDGE = { ...EDGE, 'curve-style': 'haystack', 'haystack-radius': 0 };

function markStyles(palette: Palette, isStrong: boolean) {
  const strength = isStrong ? 2 : 1;
  const ring = {
    'outline-color': palette.accent,
    'outline-width': 3,
    'outline-offset': 2,
    'outline-opacity': 1,
  };
  return [
    { selector: '.faint', style: { opacity: 0.45 * strength } },
    { selector: '.dimmed', style: { opacity: 0.22 * strength } },
    ...(isStrong ? [{ selector: 'node.dimmed', style: { opacity: STRONG_DIM } }] : []),
    // what is hovered stands out of what has stepped back behind a selection
    { selector: 'node.related, node.hovered', style: { opacity: 1 } },
    { selector: 'node.matched', style: { ...ring, 'outline-opacity': 0.55 } },
    { selector: 'node.selected', style: { ...ring, 'z-index': 4 } },
    { selector: 'node.focused', style: { ...ring, 'outline-style': 'dashed' } },
    {
      selector: 'edge.related, edge.selected, edge.hovered',
      style: { opacity: 1, width: 2.4, 'z-index': 3 },
    },
    { selector: 'edge.selected, edge.hovered', style: { width: 3.4 } },
    { selector: 'node.hovered', style: { 'z-index': 5 } },
    { selector: '.ghost', style: { opacity: 0.18 * strength, 'z-index': 0 } },
    { selector: '.ghost.related', style: { opacity: 0.45 * strength } },
    { selector: '.ghost.selected, .ghost.hovered', style: { opacity: 1, 'z-index': 5 } },
    { selector: '.unseen', style: { display: 'none' } },
  ];
}
