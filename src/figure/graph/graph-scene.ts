import type { Positions } from '../../graph/atlas-document';
import type { DrawnEdge, DrawnNode, Drawing, Texts } from '../../look/drawing';
import type { Palette } from '../../look/palette';
import type { ScreenBox } from '../../look/screen-box';
import { TakenBoxes } from '../../look/taken-boxes';
import { fitLabel, type LabelBox } from '../../look/wrap-label';
import { NEAR_ZOOM, READABLE_ZOOM } from '../../look/zoom';
import type { Box, Point, SceneGroup, ScenePart } from '../scene/scene';
import { toSceneId } from '../scene/scene-id';
import { edgeLabel } from './edge-labels';
import { edgeParts } from './edge-parts';
import type { Route } from '../../look/route';
import { farParts } from './far-parts';
import { nodeLines, nodeShapes } from './node-parts';

/** A graph as it is to be drawn. */
export interface DrawnGraph {
  /** What is drawn: nodes and edges, bridges among them. */
  drawing: Drawing;
  /** Ids of those that are drawn faintly. */
  ghosts: ReadonlySet<string>;
  texts: Texts;
  /** Ids of edges that say what they are. */
  named: ReadonlySet<string>;
  positions: Positions;
  /** The way of every edge, by its id. */
  routes: ReadonlyMap<string, Route>;
  /** Address that a node leads to; none where nodes lead nowhere. */
  linkOf?: (id: string) => string;
}

export interface Dress {
  palette: Palette;
  /** Width of a text at a size and weight. */
  measure: (text: string, size: number, weight: number) => number;
  /** From model pixels to those of the page: small labels are left out or shortened. */
  scale: number;
  /** Where names beside nodes and edges may stand, in pixels of the page from the origin of the graph. */
  room: Box;
}

/** Strength of a ghost. */
const GHOST = 0.18;
/** Pixels of the page: a shorter bridge would lie whole under its label. */
const SHORT = 120;
/** Weights that labels are measured in: of a node, of a name seen from afar, of an edge. */
const [LABEL, FAR, EDGE] = [550, 600, 500];

/** The graph as groups of shapes and texts, in model pixels: the edges by their look, the nodes by their kind. */
export function graphScene(graph: DrawnGraph, dress: Dress): SceneGroup[] {
  const taken = new TakenBoxes(graph.drawing.nodes.map((node) => boxOf(graph, node, dress.scale)));
  const texts = textsOf(graph, dress, taken);
  const isFaint = ({ id }: { id: string }) => graph.ghosts.has(id);
  const faint = (name: string, element: { id: string }) => (isFaint(element) ? `faint-${name}` : name);
  return [
    ...grouped(graph.drawing.edges, {
      isFaint,
      idOf: (edge) => faint(`edges-${edge.look.id}`, edge),
      toGroup: (edge) => ({
        kind: 'group',
        id: toSceneId('edge', edge.id),
        name: graph.texts.edges.get(edge.id) ?? edge.id,
        opacity: isFaint(edge) ? GHOST : edge.look.opacity,
        parts: edgeParts(edge, graph.routes.get(edge.id)!, dress.palette),
      }),
    }),
    ...grouped(graph.drawing.nodes, {
      isFaint,
      idOf: (node) => faint(`nodes-${node.type}`, node),
      toGroup: (node) => ({
        kind: 'group',
        id: toSceneId('node', node.id),
        name: graph.texts.nodes.get(node.id)?.label ?? node.id,
        opacity: isFaint(node) ? GHOST : 1,
        ...(graph.linkOf ? { link: graph.linkOf(node.id) } : {}),
        parts: [...nodeShapes(node, placeOf(graph, node.id), dress.palette), ...(texts.get(node.id) ?? [])],
      }),
    }),
    ...namesOfEdges(graph, dress, taken),
  ];
}

const placeOf = ({ positions }: Pick<DrawnGraph, 'positions'>, id: string): Point => ({
  x: positions[id]?.[0] ?? 0,
  y: positions[id]?.[1] ?? 0,
});

/** Adds to `taken` what it writes beside nodes. */
function textsOf(
  graph: DrawnGraph,
  { palette, measure, scale, room }: Dress,
  taken: TakenBoxes,
): Map<string, ScenePart[]> {
  const written = graph.drawing.nodes.flatMap((drawn) => {
    const text = graph.texts.nodes.get(drawn.id);
    return text
      ? [{ drawn, text, at: placeOf(graph, drawn.id), opacity: graph.ghosts.has(drawn.id) ? GHOST : 1 }]
      : [];
  });
  if (scale < READABLE_ZOOM)
    return farParts(written, {
      palette,
      scale,
      room,
      taken,
      measure: (text, size) => measure(text, size, FAR),
    });
  const fit = (text: string, box: LabelBox) =>
    fitLabel(text, box, (part, size) => measure(part, size, LABEL));
  const isNear = scale >= NEAR_ZOOM;
  return new Map(written.map((node) => [node.drawn.id, nodeLines(node, { palette, fit, isNear })]));
}

function namesOfEdges(graph: DrawnGraph, dress: Dress, taken: TakenBoxes): SceneGroup[] {
  const isLong = ({ from, to }: Route) => Math.hypot(to.x - from.x, to.y - from.y) * dress.scale >= SHORT;
  const named = graph.drawing.edges.filter(
    ({ id, look }) => graph.named.has(id) && (look.id !== 'bridge' || isLong(graph.routes.get(id)!)),
  );
  if (named.length === 0) return [];
  const measure = (text: string, size: number) => dress.measure(text, size, EDGE);
  const parts = named.flatMap(({ id }) =>
    edgeLabel(
      { text: graph.texts.edges.get(id) ?? '', route: graph.routes.get(id)! },
      { ...dress, measure, taken },
    ),
  );
  return parts.length ? [{ kind: 'group', id: 'names-of-edges', parts }] : [];
}

function boxOf(graph: DrawnGraph, { id, size }: DrawnNode, scale: number): ScreenBox {
  const { x, y } = placeOf(graph, id);
  return { x: x * scale, y: y * scale, width: size.width * scale, height: size.height * scale };
}

interface Grouping<Element> {
  isFaint: (element: Element) => boolean;
  /** Of the group that it belongs to. */
  idOf: (element: Element) => string;
  toGroup: (element: Element) => SceneGroup;
}

/** What is faint lies below the rest. */
function grouped<Element extends DrawnNode | DrawnEdge>(
  elements: Element[],
  { isFaint, idOf, toGroup }: Grouping<Element>,
): SceneGroup[] {
  const groups = new Map<string, SceneGroup>();
  const ordered = [...elements.filter(isFaint), ...elements.filter((element) => !isFaint(element))];
  for (const element of ordered) {
    const id = idOf(element);
    const group = groups.get(id) ?? { kind: 'group', id, parts: [] };
    group.parts.push(toGroup(element));
    groups.set(id, group);
  }
  return [...groups.values()];
}
