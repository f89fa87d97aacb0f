import { FigureRefusal } from './figure-refusal';
import type { Page } from './figure-options';
import type { Frame } from './frame/frame';
import type { Box, Point } from './scene/scene';

export interface Placed {
  width: number;
  height: number;
  margin: number;
  frame: Frame;
  /** Where the foot of the frame begins. */
  footTop: number;
  graph: PlacedGraph;
}

interface PlacedGraph {
  /** Where its origin lies. */
  at: Point;
  /** Pixels of the page to a model pixel. */
  scale: number;
  /** What is free of the frame, in pixels of the page from its origin. */
  room: Box;
}

/** Of a page that is as large as the figure needs, in pixels. */
const OWN = { margin: 28, leastWidth: 720 };
/** Between frame and graph, and around the graph for lines that swing out. */
const GAP = 16;
const BLEED = 10;
/** Larger than this a small graph looks like a poster of three words. */
const MOST_SCALE = 4;
/** Area of the page for which text has its usual size: A4. */
const USUAL_AREA = 794 * 1123;
/** Part of the page that belongs to the graph, if need be by smaller words around it. */
const LEAST_SHARE = 0.45;
const SMALLEST_UNIT = 0.55;

type FrameAt = (width: number, unit: number) => Frame;

/** Puts the graph between the head and foot of the frame, as large as there is room. Throws where there is none. */
export const placeOnPage = (graph: Box, page: Page | null, frameAt: FrameAt): Placed =>
  page ? onPaper(graph, page, frameAt) : onOwnPage(graph, frameAt);

function onOwnPage(graph: Box, frameAt: FrameAt): Placed {
  const { margin, leastWidth } = OWN;
  const width = Math.ceil(Math.max(graph.width + 2 * (margin + BLEED), leastWidth));
  const frame = frameAt(width - 2 * margin, 1);
  const top = margin + frame.head.height + gapAfter(frame.head.height);
  const footTop = top + graph.height + 2 * BLEED + gapAfter(frame.foot.height);
  const height = Math.ceil(footTop + frame.foot.height + margin);
  const at = { x: (width - graph.width) / 2 - graph.x, y: top + BLEED - graph.y };
  const placed = { width, height, margin, frame, footTop };
  return { ...placed, graph: { at, scale: 1, room: roomFrom(at, placed) } };
}

function onPaper(graph: Box, { width, height, margin }: Page, frameAt: FrameAt): Placed {
  const inner = { width: width - 2 * margin, height: height - 2 * margin };
  if (inner.width < 80 || inner.height < 80)
    throw new FigureRefusal('The page is too small for its margins.');
  const usual = Math.sqrt((width * height) / USUAL_AREA);
  const { frame, room, top } = roomiest({ inner, margin, usual }, frameAt);
  if (room.height < 40)
    throw new FigureRefusal('The page is too small: the frame leaves no room for the graph.');
  const scale = Math.min(
    (room.width - 2 * BLEED) / graph.width,
    (room.height - 2 * BLEED) / graph.height,
    MOST_SCALE,
  );
  const at = {
    x: margin + room.width / 2 - (graph.x + graph.width / 2) * scale,
    y: top + room.height / 2 - (graph.y + graph.height / 2) * scale,
  };
  const placed = { width, height, margin, frame, footTop: height - margin - frame.foot.height };
  return { ...placed, graph: { at, scale, room: roomFrom(at, placed) } };
}

/** From head to foot and margin to margin, seen from a point. */
function roomFrom({ x, y }: Point, { width, margin, frame, footTop }: Omit<Placed, 'graph'>): Box {
  const top = margin + frame.head.height;
  return { x: margin - x, y: top - y, width: width - 2 * margin, height: footTop - top };
}

interface Paper {
  /** What lies within the margins. */
  inner: { width: number; height: number };
  margin: number;
  /** Size of the words that suits the page. */
  usual: number;
}

/** The frame with words as large as leaves the graph its share, or the smallest. */
function roomiest({ inner, margin, usual }: Paper, frameAt: FrameAt) {
  let unit = usual;
  for (;;) {
    const frame = frameAt(inner.width, unit);
    const { head, foot } = frame;
    const above = head.height + gapAfter(head.height) * unit;
    const below = foot.height + gapAfter(foot.height) * unit;
    const room = { width: inner.width, height: inner.height - above - below };
    if (room.height >= LEAST_SHARE * inner.height || unit <= SMALLEST_UNIT * usual)
      return { frame, room, top: margin + above };
    unit *= 0.92;
  }
}

const gapAfter = (height: number): number => (height > 0 ? GAP : 0);
