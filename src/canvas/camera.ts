import { insetsOf, type Insets } from './insets';
import type { BoundingBox12, BoundingBoxWH, Core, SingularElementArgument } from 'cytoscape';

/** Where the reader looks from. Until the reader moves it, it keeps the whole picture in view. */
export class Camera {
  insets: Insets = insetsOf(Infinity, false);
  smooth = true;
  #isOwn = true;
  #moving = false;
  /** What the last fit brought into view, in model pixels. */
  #framed: (BoundingBox12 & BoundingBoxWH) | null = null;

  constructor(private readonly cy: Core) {
    this.cy.on('pan zoom', (_event) => void (this.#isOwn = this.#isOwn && this.#moving));
  }

  /** The whole visible picture, in the part of the canvas that nothing covers. */
  fit(): void {
    const shown = this.cy.nodes().filter((node) => node.visible());
    if (shown.empty()) return;
    this.#framed = shown.boundingBox({ includeLabels: false, includeOverlays: false });
    this.frame(this.#framed);
  }

  /** False until something was shown that could be fitted. */
  get isFramed(): boolean {
    return this.#framed !== null;
  }

  /** After a change of the canvas' size: frames the same part again, unless the reader has moved the picture. */
  resize(): void {
    this.cy.resize();
    if (this.#isOwn && this.#framed) this.frame(this.#framed);
  }

  refit(): void {
    if (this.#isOwn) this.fit();
  }

  zoomBy(factor: number): void {
    this.cy.zoom({
      level: this.cy.zoom() * factor,
      renderedPosition: { x: this.cy.width() / 2, y: this.cy.height() / 2 },
    });
  }

  panBy(x: number, y: number): void {
    this.cy.panBy({ x, y });
  }

  /** Pans by as little as brings the elements into the free part; nothing when they are there already. */
  reveal(elements: SingularElementArgument[]): void {
    const visible = elements.filter((element) => element.nonempty() && element.visible());
    if (visible.length === 0) return;
    if (this.cy.zoom() < READABLE_ZOOM) return this.lookAt(visible);
    const boxes = visible.map((element) => element.renderedBoundingBox());
    const x = shift(
      [Math.min(...boxes.map((box) => box.x1)), Math.max(...boxes.map((box) => box.x2))],
      [this.insets.left, this.cy.width() - this.insets.right],
    );
    const y = shift(
      [Math.min(...boxes.map((box) => box.y1)), Math.max(...boxes.map((box) => box.y2))],
      [this.insets.top, this.cy.height() - this.insets.bottom],
    );
    if (x === 0 && y === 0) return;
    if (this.smooth) this.cy.stop(true).animate({ panBy: { x, y } }, { duration: 160, easing: 'ease-out' });
    else this.cy.panBy({ x, y });
  }

  /** Seen from afar, a thing to be shown is brought to the middle at a size that can be read. */
  private lookAt(elements: SingularElementArgument[]): void {
    const target = { eles: this.cy.collection(elements as never) };
    const zoom = READABLE_ZOOM * 1.25;
    if (this.smooth)
      this.cy.stop(true).animate({ zoom, center: target }, { duration: 220, easing: 'ease-out' });
    else this.cy.zoom(zoom).center(target.eles);
  }

  private frame(box: BoundingBox12 & BoundingBoxWH): void {
    const { top, right, bottom, left } = this.insets;
    const width = Math.max(40, this.cy.width() - left - right);
    const height = Math.max(40, this.cy.height() - top - bottom);
    const zoom = Math.min(width / box.w, height / box.h, LARGEST_FIT);
    this.#moving = true;
    this.cy.viewport({
      zoom,
      pan: {
        x: left + width / 2 - zoom * (box.x1 + box.w / 2),
        y: top + height / 2 - zoom * (box.y1 + box.h / 2),
      },
    });
    this.#moving = false;
    this.#isOwn = true;
  }
}

const LARGEST_FIT = 1.4;
/** From this zoom on, texts stand inside their nodes at full length. */
export const READABLE_ZOOM = 0.6;

function shift([from, to]: [number, number], [low, high]: [number, number]): number {
  if (from < low) return low - from + MARGIN;
  return to > high ? high - to - MARGIN : 0;
}

const MARGIN = 12;
