import { READABLE_ZOOM } from '../look/zoom';
import { insetsOf, type Insets } from './insets';
import type { Core, SingularElementArgument } from 'cytoscape';

/** A part of the picture, in model pixels. */
export interface Frame {
  x1: number;
  x2: number;
  y1: number;
  y2: number;
}

interface View {
  zoom: number;
  pan: { x: number; y: number };
}

/** Where the reader looks from. Until the reader moves it, it keeps the whole picture in view. */
export class Camera {
  insets: Insets = insetsOf();
  /** Ways to leave free what controls cover of the free part, of which the better is taken; none without. */
  clear: Insets[] = [];
  smooth = true;
  #isOwn = true;
  #moving = false;
  /** What the last fit brought into view, in model pixels. */
  #framed: Frame | null = null;

  constructor(
    private readonly cy: Core,
    /** The box of all that is seen, when every node has come to its place. */
    private readonly wholeFrame: () => Frame | undefined,
  ) {
    this.cy.on('pan zoom', (_event) => void (this.#isOwn = this.#isOwn && this.#moving));
  }

  /** The whole visible picture, in the part of the canvas that nothing covers, at once or within milliseconds. */
  fit(duration = 0): void {
    const whole = this.wholeFrame();
    if (whole) this.show(whole, duration);
  }

  /** Brings a part of the picture into the free part of the canvas, at once or within some milliseconds. */
  show(frame: Frame, duration = 0): void {
    this.#framed = frame;
    const target = this.viewOf(frame);
    this.#moving = true;
    const arrive = () => {
      this.#moving = false;
      this.#isOwn = true;
    };
    this.cy.stop(true);
    if (duration) this.cy.animate(target, { duration, easing: 'ease-in-out-cubic', complete: arrive });
    else {
      this.cy.viewport(target);
      arrive();
    }
  }

  /** After a change of the canvas' size: frames the same part again, unless the reader has moved the picture. */
  resize(): void {
    this.cy.resize();
    if (this.#isOwn && this.#framed) this.show(this.#framed);
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

  /**
   * Brings what a link leads to into the free part, with its surroundings where they can be read there: by as little
   * as that takes, and from afar nearer.
   */
  reveal(elements: SingularElementArgument[], surroundings: Frame | undefined): void {
    const wanted = surroundings && this.viewOf(surroundings);
    const isFar = this.cy.zoom() < READABLE_ZOOM;
    if (!wanted || wanted.zoom < READABLE_ZOOM) return isFar ? this.lookAt(elements) : this.bringIn(elements);
    if (this.isInView(surroundings) && !isFar) return;
    const zoom = isFar ? Math.min(wanted.zoom, 1) : Math.min(wanted.zoom, this.cy.zoom());
    this.glide(this.viewOf(surroundings, zoom));
  }

  /** Shows all of a part, as large as fits; nothing moves when it can be read where it is. */
  bringWhole(frame: Frame): void {
    if (this.isInView(frame) && this.cy.zoom() >= READABLE_ZOOM) return;
    this.show(frame, this.smooth ? 220 : 0);
  }

  /** Pans by as little as brings the elements into the free part; nothing when they are there already. */
  bringIn(elements: SingularElementArgument[]): void {
    const boxes = elements
      .filter((element) => element.nonempty() && element.visible())
      .map((element) => element.renderedBoundingBox());
    if (boxes.length === 0) return;
    const x = shift(
      [Math.min(...boxes.map((box) => box.x1)), Math.max(...boxes.map((box) => box.x2))],
      [this.insets.left, this.cy.width() - this.insets.right],
    );
    const y = shift(
      [Math.min(...boxes.map((box) => box.y1)), Math.max(...boxes.map((box) => box.y2))],
      [this.insets.top, this.cy.height() - this.insets.bottom],
    );
    if (x === 0 && y === 0) return;
    this.#moving = true; // the reader has not moved it: it still keeps to its frame
    const complete = () => void (this.#moving = false);
    if (this.smooth)
      this.cy.stop(true).animate({ panBy: { x, y } }, { duration: 160, easing: 'ease-out', complete });
    else {
      this.cy.panBy({ x, y });
      complete();
    }
  }

  /** The free part of the canvas, in model pixels. */
  window(): { x: number; y: number; width: number; height: number } {
    const zoom = this.cy.zoom();
    const { x, y } = this.cy.pan();
    const { top, right, bottom, left } = this.insets;
    return {
      x: (left - x) / zoom,
      y: (top - y) / zoom,
      width: (this.cy.width() - left - right) / zoom,
      height: (this.cy.height() - top - bottom) / zoom,
    };
  }

  /** Whether all of it lies in the free part of the canvas. */
  isInView(frame: Frame): boolean {
    return this.isWithin(this.insets, frame, { zoom: this.cy.zoom(), pan: this.cy.pan() });
  }

  /** Seen from afar, a thing to be shown is brought to the middle at a size that can be read. */
  private lookAt(elements: SingularElementArgument[]): void {
    const box = this.cy.collection(elements as never).boundingBox();
    if (box.w > 0) this.glide(this.viewOf(box, READABLE_ZOOM * 1.25));
  }

  private glide(target: View): void {
    this.cy.stop(true);
    this.#moving = false;
    if (this.smooth) this.cy.animate(target, { duration: 220, easing: 'ease-out' });
    else this.cy.viewport(target);
  }

  /** The view with a part of the picture in the middle of the free canvas, clear of controls; as large as fits, or at a zoom. */
  private viewOf(frame: Frame, at?: number): View {
    const plain = this.viewWithin(this.insets, frame, at);
    const isClear = (insets: Insets) => this.isWithin(insets, frame, plain);
    if (at !== undefined || this.clear.length === 0 || this.clear.some(isClear)) return plain;
    const views = this.clear.map((insets) => this.viewWithin(insets, frame));
    return views.reduce((best, view) => (view.zoom > best.zoom ? view : best));
  }

  private viewWithin({ top, right, bottom, left }: Insets, { x1, x2, y1, y2 }: Frame, at?: number): View {
    const width = Math.max(40, this.cy.width() - left - right);
    const height = Math.max(40, this.cy.height() - top - bottom);
    const zoom = at ?? Math.min(width / (x2 - x1), height / (y2 - y1), LARGEST_FIT);
    const pan = {
      x: left + width / 2 - (zoom * (x1 + x2)) / 2,
      y: top + height / 2 - (zoom * (y1 + y2)) / 2,
    };
    return { zoom, pan };
  }

  private isWithin({ top, right, bottom, left }: Insets, frame: Frame, { zoom, pan }: View): boolean {
    return (
      frame.x1 * zoom + pan.x >= left - SLACK &&
      frame.x2 * zoom + pan.x <= this.cy.width() - right + SLACK &&
      frame.y1 * zoom + pan.y >= top - SLACK &&
      frame.y2 * zoom + pan.y <= this.cy.height() - bottom + SLACK
    );
  }
}

const LARGEST_FIT = 1.4;

/** What is larger than the free part stays where it is. */
function shift([from, to]: [number, number], [low, high]: [number, number]): number {
  if (to - from > high - low) return 0;
  if (from < low) return low - from + MARGIN;
  return to > high ? high - to - MARGIN : 0;
}

const MARGIN = 12;
/** So little may stick out before something counts as out of view. */
const SLACK = 8;
