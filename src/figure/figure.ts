import { countFolded } from '../graph/visibility/count-folded';
import { toBridgeTexts, toDrawing, toDrawnBridge, toTexts, type Drawing } from '../look/drawing';
import { FIGURE_PALETTES, type FigureOptions } from './figure-options';
import { figureAbout } from './figure-about';
import { FigureRefusal } from './figure-refusal';
import { frameOf, type Frame } from './frame/frame';
import { frameTexts } from './frame/frame-texts';
import type { LegendContent } from './frame/legend-entries';
import { graphScene, type DrawnGraph } from './graph/graph-scene';
import { boundsOf } from './graph/bounds';
import { routesOf } from './graph/routes-of';
import type { Picture } from './picture';
import { placeOnPage } from './place-on-page';
import type { Scene, ScenePart } from './scene/scene';
import { countShown } from './shown-counts';

/** Width of a text at a size and weight. */
export type MeasureText = (text: string, size: number, weight: number) => number;

export interface FigureInput {
  picture: Picture;
  options: FigureOptions;
  /** Ids of the nodes that are drawn: those of the part that is asked for. */
  nodes: ReadonlySet<string>;
  /** Address of the view, and of the view in which a node is selected. */
  url: string;
  urlOf?: (node: string) => string;
  measure: MeasureText;
}

/** Up to so many bridges say at once what they stand for. */
const FEW_BRIDGES = 5;

/** The printed picture. Throws where nothing is shown or the page has no room for the graph. */
export function makeFigure(input: FigureInput): Scene {
  const { options, measure } = input;
  const picture = partOf(input);
  const palette = FIGURE_PALETTES[options.theme];
  const graph = drawnGraph(input);
  if (graph.drawing.nodes.length === 0)
    throw new FigureRefusal('There is nothing to draw: nothing is shown.');
  const shown = countShown(picture, input.nodes);
  const texts = frameTexts(picture, shown, options);
  const legend = legendContent(picture, graph, options.language);
  const { drawing, positions, routes } = graph;
  const bounds = boundsOf({ nodes: drawing.nodes, positions, routes: routes.values() });
  const placed = placeOnPage(bounds, options.page, (width, unit) =>
    frameOf({ options, texts, legend, url: input.url }, { width, unit, palette, measure }),
  );
  const { scale, at, room } = placed.graph;
  return {
    width: placed.width,
    height: placed.height,
    ground: options.hasGround ? palette.ground : null,
    about: figureAbout({ ...input, picture }, { texts, shown }),
    parts: [
      ...frameParts(placed.frame, placed),
      {
        kind: 'group',
        id: 'graph',
        frame: { at, scale },
        parts: graphScene(graph, { palette, measure, scale, room }),
      },
    ],
  };
}

/** What the frame tells of is what is drawn. */
const partOf = ({ picture, nodes }: FigureInput): Picture => ({
  ...picture,
  seen: { ...picture.seen, nodes },
});

function frameParts(frame: Frame, { margin, footTop }: { margin: number; footTop: number }): ScenePart[] {
  const at = (y: number) => ({ at: { x: margin, y }, scale: 1 });
  return [
    { kind: 'group', id: 'head', frame: at(margin), parts: frame.head.parts },
    { kind: 'group', id: 'foot', frame: at(footTop), parts: frame.foot.parts },
  ];
}

function drawnGraph({ picture, options, nodes, urlOf }: FigureInput): DrawnGraph {
  const { graph, seen, ghosts, visibility, positions, scale } = picture;
  const { language } = options;
  const whole = toDrawing(graph, scale);
  const isDrawn = ({ source, target }: { source: string; target: string }) =>
    nodes.has(source) && nodes.has(target);
  const bridges = seen.bridges.filter(isDrawn);
  const drawing: Drawing = {
    nodes: whole.nodes.filter(({ id }) => nodes.has(id)),
    edges: [
      ...whole.edges.filter((edge) => seen.edges.has(edge.id) && isDrawn(edge)),
      ...bridges.map(toDrawnBridge),
    ],
  };
  const texts = toTexts(graph, language, countFolded(graph, visibility));
  const isRead = options.part === 'path'; // it is read from link to link
  const named = options.namesLinks || isRead ? drawing.edges : bridges.length <= FEW_BRIDGES ? bridges : [];
  return {
    drawing,
    ghosts,
    positions,
    routes: routesOf(drawing, positions),
    texts: { ...texts, edges: new Map([...texts.edges, ...toBridgeTexts(bridges, language)]) },
    named: new Set(named.map(({ id }) => id)),
    ...(options.linksNodes && urlOf ? { linkOf: urlOf } : {}),
  };
}

function legendContent(
  { graph, ghosts, scale }: Picture,
  drawn: DrawnGraph,
  language: string,
): LegendContent {
  const { drawing, texts } = drawn;
  return {
    nodes: drawing.nodes.flatMap(({ id }) => graph.node(id) ?? []),
    edges: drawing.edges.flatMap(({ id }) => graph.edge(id) ?? []),
    document: graph.document,
    hasBridges: drawing.edges.some(({ id }) => !graph.edge(id)),
    hasGhosts: drawing.nodes.some(({ id }) => ghosts.has(id)),
    hasFolded: drawing.nodes.some(({ id }) => texts.nodes.get(id)?.folded),
    scale,
    language,
  };
}
