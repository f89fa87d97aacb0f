import type { DrawnNode, NodeText } from './drawing';
import type { Token } from './palette';
import type { Size } from './node-size';
import { roomOf } from './room';
import type { ScreenBox } from './screen-box';
import { LINE, wrapText, type Measure } from './wrap-label';

/** A node that may be named. */
export interface NamedNode {
  drawn: DrawnNode;
  text: NodeText;
  box: ScreenBox;
}

/** A place for a name. */
export interface LabelSpot {
  lines: string[];
  size: number;
  at: ScreenBox;
  colour: Token;
  /** Of a seam about the letters of a name that is not inside its node. */
  halo?: Token;
}

interface SpotPlan {
  /** Of the font that names are drawn in. */
  measure: Measure;
  /** Font sizes to try, the best first. */
  sizes: number[];
}

const nameIn = ({ locator, label }: NodeText): string => locator ?? label;

/** Colour in which a node is written. */
const inkOf = ({ drawn: { look }, text }: NamedNode): Token => (text.locator ? look.colour : look.text);

/** Height that a line needs in a node, in font sizes: no more than the tips of its letters may stand out. */
const TIGHT = 0.95;

/** Pixels by which the tips of letters may reach over the room of a shape. */
const TIPS = 3;
/** Pixels that stay free within a node where a smaller size leaves them. */
const EDGE = 2;

/** In the node, at every size at which the name fits, those first at which no letter reaches over its outline. */
export function spotsInside(node: NamedNode, { measure, sizes }: SpotPlan): LabelSpot[] {
  const { box, drawn, text } = node;
  const share = roomOf(drawn.look.shape);
  const most = box.width * share.width + TIPS;
  const spots = sizes.flatMap((size) => {
    const lines = wrapText(nameIn(text), most, (part) => measure(part, size));
    const width = widthOf(lines, size, measure);
    const height = lines.length * size * TIGHT;
    const at = { x: box.x - box.width * share.left, y: box.y, width, height };
    const fits = width <= most && height <= box.height * share.height;
    return fits ? [{ lines, size, at, colour: inkOf(node) }] : [];
  });
  const reachesOut = ({ at }: LabelSpot) => Number(at.width > box.width - EDGE);
  return spots.sort((a, b) => reachesOut(a) - reachesOut(b));
}

/** Pixels between a node and its name. */
const GAP = 2;

/** Below, above, also to one side of the middle, beside; in one line, then in more; then smaller. */
export const spotsBeside = (node: NamedNode, plan: SpotPlan): LabelSpot[] =>
  spotsAround(node, plan, { colour: node.drawn.look.colour, halo: 'ground' });

/** Over the node, in the colours of its inside. */
export const spotsOver = (node: NamedNode, plan: SpotPlan): LabelSpot[] =>
  spotsAround(node, plan, { colour: inkOf(node), halo: node.drawn.look.fill });

type Colours = Required<Pick<LabelSpot, 'colour' | 'halo'>>;

function spotsAround(
  { box, text }: NamedNode,
  { measure, sizes }: SpotPlan,
  { colour, halo }: Colours,
): LabelSpot[] {
  const name = nameIn(text);
  const largest = sizes[0]!;
  const measureLargest = (part: string) => measure(part, largest);
  const halves = wrapText(name, measureLargest(name) * 0.62, measureLargest);
  const forms = (halves.length > 1 ? [[name], halves] : [halves]).map((lines) => ({
    lines,
    width: widthOf(lines, largest, measure) / largest,
  }));
  return sizes.flatMap((size) =>
    forms.flatMap(({ lines, width }) => {
      const label = { width: width * size + 4, height: lines.length * size * LINE + 1 };
      return slips(box, label, halo !== 'ground').map(([x, y]) => ({
        lines,
        size,
        // written out: spreading takes most of the time of a frame
        at: { x: box.x + x, y: box.y + y, width: label.width, height: label.height },
        colour,
        halo,
      }));
    }),
  );
}

const widthOf = (lines: string[], size: number, measure: Measure): number =>
  Math.max(...lines.map((line) => measure(line, size)));

/** How far the middle of a name lies from that of its node. */
function slips(box: Size, { width, height }: Size, isOver: boolean): [x: number, y: number][] {
  const flush = (box.width - width) / 2;
  const [aside, down] = [(box.width + width) / 2 + GAP, (box.height + height) / 2 + GAP];
  const lower = [0, height / 2, -height / 2];
  if (isOver) return grid([0, flush, -flush], lower);
  return [...grid([0, flush, -flush, width / 2, -width / 2], [down, -down]), ...grid([aside, -aside], lower)];
}

const grid = (columns: number[], rows: number[]): [x: number, y: number][] =>
  rows.flatMap((y) => columns.map((x): [number, number] => [x, y]));
