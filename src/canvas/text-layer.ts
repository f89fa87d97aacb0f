import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import type { Palette } from '../look/palette';
import type { DrawnEdge, DrawnNode, Texts } from '../look/drawing';
import { drawEdgeLabel, drawFarLabel } from './draw-label';
import { drawNodeText } from './draw-node-text';
import { wayOf } from './edge-way';
import { roomWithin, type Insets } from './insets';
import { farPlan, isReadable, textScale, type Pen } from './pen';
import { planFarLabels, isOccluded } from '../look/far-labels';
import type { Route } from '../look/route';
import type { ScreenBox } from '../look/screen-box';
import { nodesInView, weightOf } from './nodes-in-view';
import { isSame, seenFrom, transformBetween, type SeenFrom } from './seen-from';

interface TextLayerOptions {
  palette: Palette;
  /** Of a large picture the texts are moved with it, and written anew when it rests. */
  isLarge: boolean;
  /** What panels and controls cover: no name is written there. */
  insets: () => Insets;
}

/** Milliseconds without a movement after which a large picture rests. */
const REST = 120;

/**
 * Writes the texts over Cytoscape's picture, after each of its frames. Cytoscape gives a node one text of one
 * colour; a card needs a coloured locator, a wrapped label and a mark for what is folded in it.
 */
export class TextLayer {
  readonly #canvas = document.createElement('canvas');
  #texts: Texts = { nodes: new Map(), edges: new Map() };
  readonly #onRender = () => (this.#isLarge ? this.#trail() : this.draw());
  readonly #onResize = () => void (this.#textScale = textScale());
  readonly #isLarge: boolean;
  readonly #insets: () => Insets;
  #palette: Palette;
  #textScale = textScale();
  #drawnFrom: SeenFrom | null = null;
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly cy: Core,
    private readonly container: HTMLElement,
    { palette, isLarge, insets }: TextLayerOptions,
  ) {
    this.#palette = palette;
    this.#isLarge = isLarge;
    this.#insets = insets;
    this.#canvas.className = 'text-layer';
    this.container.append(this.#canvas);
    this.cy.on('render', this.#onRender);
    this.cy.on('resize', this.#onResize);
    void document.fonts.ready.then(this.#onRender);
    document.fonts.addEventListener('loadingdone', this.#onRender);
  }

  write(texts: Texts): void {
    this.#texts = texts;
    this.draw();
  }

  dress(palette: Palette): void {
    this.#palette = palette;
    this.draw();
  }

  destroy(): void {
    clearTimeout(this.#rest);
    this.cy.off('render', this.#onRender);
    this.cy.off('resize', this.#onResize);
    document.fonts.removeEventListener('loadingdone', this.#onRender);
    this.#canvas.remove();
  }

  draw(): void {
    if (this.cy.destroyed()) return; // fonts may arrive later than the reader leaves
    const ratio = window.devicePixelRatio;
    const width = Math.round(this.cy.width() * ratio);
    const height = Math.round(this.cy.height() * ratio);
    if (this.#canvas.width !== width) this.#canvas.width = width;
    if (this.#canvas.height !== height) this.#canvas.height = height;
    const context = this.#canvas.getContext('2d');
    if (!context) return;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, this.#canvas.width, this.#canvas.height);
    this.drawInto({ ...this.#pen(context), ratio });
    this.#drawnFrom = seenFrom(this.cy);
    this.#canvas.style.transform = '';
  }

  /** Texts stay on their nodes while the picture moves. */
  #trail(): void {
    const now = seenFrom(this.cy);
    if (!this.#drawnFrom || isSame(this.#drawnFrom, now)) return this.draw();
    this.#canvas.style.transform = transformBetween(this.#drawnFrom, now);
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => this.draw(), REST);
  }

  #pen(context: CanvasRenderingContext2D): Pen {
    const { cy } = this;
    const room = roomWithin(this.#insets(), { width: cy.width(), height: cy.height() });
    const [palette, textScale] = [this.#palette, this.#textScale];
    return { context, zoom: cy.zoom(), pan: cy.pan(), ratio: 1, palette, textScale, room };
  }

  /** Draws all texts with another camera too, as a saved picture needs it. */
  drawInto(pen: Pen): void {
    const { context, zoom, pan, ratio } = pen;
    const nodes = nodesInView(this.cy, pen).sort((a, b) => depthOf(a) - depthOf(b));
    const boxes = nodes.map((node) => screenBox(node, pen));
    context.setTransform(ratio * zoom, 0, 0, ratio * zoom, ratio * pan.x, ratio * pan.y);
    if (!isReadable(pen)) boxes.push(...this.writeFar(pen, nodes, boxes));
    else nodes.forEach((node, index) => this.writeNode(pen, node, boxes, index));
    this.writeEdges(pen, nodes, boxes);
  }

  private writeNode(pen: Pen, node: NodeSingular, boxes: ScreenBox[], index: number): void {
    const drawn = node.data('drawn') as DrawnNode;
    const text = this.#texts.nodes.get(drawn.id);
    if (!text || isOccluded(boxes, index)) return;
    pen.context.globalAlpha = strengthOf(node.effectiveOpacity());
    drawNodeText(pen, { drawn, text, at: node.position() });
  }

  /** Gives the places of the names that stand out. */
  private writeFar(pen: Pen, nodes: NodeSingular[], boxes: ScreenBox[]): ScreenBox[] {
    const candidates = nodes.flatMap((node, index) => {
      const drawn = node.data('drawn') as DrawnNode;
      const text = this.#texts.nodes.get(drawn.id);
      return text
        ? [
            {
              drawn,
              text,
              box: boxes[index]!,
              weight: weightOf(node),
              opacity: node.effectiveOpacity(),
            },
          ]
        : [];
    });
    const labels = planFarLabels(candidates, farPlan(pen));
    for (const label of labels) {
      pen.context.globalAlpha = strengthOf(label.opacity);
      drawFarLabel(pen, label);
    }
    return labels.filter(({ opacity }) => opacity > DIM).map(({ at }) => at);
  }

  /** `boxes` are those of the nodes, then of names: what an edge says never covers one that stands out. */
  private writeEdges(pen: Pen, nodes: NodeSingular[], boxes: ScreenBox[]): void {
    const marked = this.cy
      .edges('.related, .selected, .hovered, .named')
      .filter((edge) => edge.visible() && edge.effectiveOpacity() > DIM);
    if (marked.empty()) return;
    const standsOut = boxes.map((_box, index) => (nodes[index]?.effectiveOpacity() ?? 1) > DIM);
    const taken = boxes.filter((_box, index) => standsOut[index]);
    const faint = boxes.filter((_box, index) => !standsOut[index]);
    marked.forEach((edge: EdgeSingular) => {
      const text = this.#texts.edges.get((edge.data('drawn') as DrawnEdge).id);
      const way = wayOf(edge);
      if (!text || (isAtRest(edge) && lengthOf(way) * pen.zoom < SHORT)) return;
      drawEdgeLabel(pen, { text, way, taken, faint });
    });
  }
}

/** Screen pixels of an edge that a label would cover whole. */
const SHORT = 120;
const isAtRest = (edge: EdgeSingular): boolean => !edge.is('.related, .selected, .hovered');
const lengthOf = ({ from, to }: Route): number => Math.hypot(to.x - from.x, to.y - from.y);

/** Opacity of what has stepped back. */
const DIM = 0.6;
/** Who asks for more contrast reads what has stepped back: only its shape pales. */
const strengthOf = (opacity: number): number => (opacity > DIM ? 1 : opacity);

function screenBox(node: NodeSingular, { zoom, pan }: Pen): ScreenBox {
  const { x, y } = node.position();
  const { width, height } = (node.data('drawn') as DrawnNode).size;
  return { x: x * zoom + pan.x, y: y * zoom + pan.y, width: width * zoom, height: height * zoom };
}

const depthOf = (node: NodeSingular): number => Number(node.style('z-index'));
