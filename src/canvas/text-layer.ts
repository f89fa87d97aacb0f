import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import type { Palette } from '../look/palette';
import { READABLE_ZOOM } from './camera';
import type { DrawnEdge, DrawnNode, Texts } from './drawing';
import { drawEdgeLabel, drawFarLabel } from './draw-label';
import { drawNodeText } from './draw-node-text';
import type { Pen } from './pen';
import { ALWAYS, planFarLabels, isOccluded, type ScreenBox } from './label-plan';

/**
 * Writes the texts over Cytoscape's picture, after each of its frames. Cytoscape gives a node one text of one
 * colour; a card needs a coloured locator, a wrapped label and a mark for what is folded in it.
 */
export class TextLayer {
  readonly #canvas = document.createElement('canvas');
  #texts: Texts = { nodes: new Map(), edges: new Map() };
  readonly #onRender = () => this.draw();

  constructor(
    private readonly cy: Core,
    private readonly container: HTMLElement,
    private palette: Palette,
  ) {
    this.#canvas.className = 'text-layer';
    this.container.append(this.#canvas);
    this.cy.on('render', this.#onRender);
    void document.fonts.ready.then(this.#onRender);
    document.fonts.addEventListener('loadingdone', this.#onRender);
  }

  write(texts: Texts): void {
    this.#texts = texts;
    this.draw();
  }

  dress(palette: Palette): void {
    this.palette = palette;
    this.draw();
  }

  destroy(): void {
    this.cy.off('render', this.#onRender);
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
    this.drawInto({ context, zoom: this.cy.zoom(), pan: this.cy.pan(), ratio, palette: this.palette });
  }

  /** Draws all texts with another camera too, as a saved picture needs it. */
  drawInto(pen: Pen): void {
    const { context, zoom, pan, ratio } = pen;
    const shown = this.cy
      .nodes()
      .filter((node) => node.visible())
      .toArray() as NodeSingular[];
    const nodes = shown.sort((a, b) => depthOf(a) - depthOf(b));
    const boxes = nodes.map((node) => screenBox(node, pen));
    context.setTransform(ratio * zoom, 0, 0, ratio * zoom, ratio * pan.x, ratio * pan.y);
    if (zoom >= READABLE_ZOOM) nodes.forEach((node, index) => this.writeNode(pen, node, boxes, index));
    else this.writeFar(pen, nodes, boxes);
    this.writeEdges(pen, nodes, boxes);
  }

  private writeNode(pen: Pen, node: NodeSingular, boxes: ScreenBox[], index: number): void {
    const drawn = node.data('drawn') as DrawnNode;
    const text = this.#texts.nodes.get(drawn.id);
    if (!text || isOccluded(boxes, index)) return;
    pen.context.globalAlpha = node.effectiveOpacity();
    drawNodeText(pen, { drawn, text, at: node.position() });
  }

  private writeFar(pen: Pen, nodes: NodeSingular[], boxes: ScreenBox[]): void {
    const candidates = nodes.flatMap((node, index) => {
      const drawn = node.data('drawn') as DrawnNode;
      const text = this.#texts.nodes.get(drawn.id);
      return text ? [{ drawn, text, box: boxes[index]!, weight: weightOf(node, drawn), node }] : [];
    });
    for (const label of planFarLabels(candidates, pen)) {
      pen.context.globalAlpha = label.node.effectiveOpacity();
      drawFarLabel(pen, label);
    }
  }

  /** `boxes` are those of the nodes: what an edge says never covers a node that stands out. */
  private writeEdges(pen: Pen, nodes: NodeSingular[], boxes: ScreenBox[]): void {
    const marked = this.cy.edges('.related, .selected, .hovered').filter((edge) => edge.visible());
    const taken = boxes.filter((_box, index) => nodes[index]!.effectiveOpacity() > DIM);
    marked.forEach((edge: EdgeSingular) => {
      const text = this.#texts.edges.get((edge.data('drawn') as DrawnEdge).id);
      if (text) drawEdgeLabel(pen, { text, line: [edge.sourceEndpoint(), edge.targetEndpoint()], taken });
    });
  }
}

/** Opacity of what has stepped back. */
const DIM = 0.6;

function screenBox(node: NodeSingular, { zoom, pan }: Pen): ScreenBox {
  const { x, y } = node.position();
  const { width, height } = (node.data('drawn') as DrawnNode).size;
  return { x: x * zoom + pan.x, y: y * zoom + pan.y, width: width * zoom, height: height * zoom };
}

const depthOf = (node: NodeSingular): number => Number(node.style('z-index'));

const weightOf = (node: NodeSingular, { degree }: DrawnNode): number =>
  degree +
  (node.hasClass('selected') || node.hasClass('hovered') ? ALWAYS : node.hasClass('related') ? 500 : 0);
