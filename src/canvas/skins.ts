import { EDGE_DASHES, type EdgeDash } from '../look/edge-dash';
import { EDGE_LOOKS } from '../look/edge-look';
import { nodeBorder } from '../look/node-border';
import type { Palette } from '../look/palette';
import type { DrawnEdge, DrawnNode } from '../look/drawing';

type NodeSkin = Pick<DrawnNode, 'look' | 'size' | 'type'>;
type EdgeSkin = Pick<DrawnEdge, 'look'>;
type Known<Skin> = Map<string, { name: string; skin: Skin }>;

/**
 * Elements that look alike share a class with constant values: Cytoscape would ask a function of every element
 * again after each change of its marks.
 */
export class Skins {
  readonly #nodes: Known<NodeSkin> = new Map();
  readonly #edges: Known<EdgeSkin> = new Map();

  constructor() {
    // Bridges come and go with every filter; a first one must not dress everything anew.
    this.edgeClass({ look: EDGE_LOOKS.bridge });
  }

  /** How many there are: one more needs a new stylesheet. */
  get count(): number {
    return this.#nodes.size + this.#edges.size;
  }

  nodeClass({ look, size, type }: NodeSkin): string {
    return classOf(this.#nodes, { look, size, type }, 'node');
  }

  edgeClass({ look }: EdgeSkin): string {
    return classOf(this.#edges, { look }, 'edge');
  }

  /** One rule of Cytoscape's stylesheet for each. */
  rules(palette: Palette): { selector: string; style: object }[] {
    return [
      ...[...this.#nodes.values()].map(({ name, skin }) => ({
        selector: `node.${name}`,
        style: nodeStyle(skin, palette),
      })),
      ...[...this.#edges.values()].map(({ name, skin }) => ({
        selector: `edge.${name}`,
        style: edgeStyle(skin, palette),
      })),
    ];
  }
}

function classOf<Skin>(known: Known<Skin>, skin: Skin, kind: string): string {
  const text = JSON.stringify(skin);
  const one = known.get(text) ?? { name: `${kind}-${known.size}`, skin };
  known.set(text, one);
  return one.name;
}

function nodeStyle({ look, size, type }: NodeSkin, palette: Palette) {
  const { width, corner } = nodeBorder({ look, type });
  return {
    shape: look.shape,
    width: size.width,
    height: size.height,
    'background-color': palette[look.fill],
    'border-color': palette[look.colour],
    'border-width': width,
    'border-style': look.border,
    'corner-radius': String(corner),
  };
}

function edgeStyle({ look }: EdgeSkin, palette: Palette) {
  return {
    width: look.width,
    'line-color': palette[look.colour],
    ...lineStyle(EDGE_DASHES[look.line]),
    'target-arrow-shape': look.end,
    'target-arrow-color': palette[look.colour],
    opacity: look.opacity,
  };
}

function lineStyle({ dash, cap }: EdgeDash): object {
  if (!dash) return { 'line-style': 'solid' };
  return { 'line-style': 'dashed', 'line-dash-pattern': dash, ...(cap ? { 'line-cap': cap } : {}) };
}
