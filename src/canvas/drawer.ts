import type { CollectionReturnValue, Core } from 'cytoscape';

/** The part of Cytoscape that draws, as far as it is told when; its types leave it out. */
interface CytoscapeDrawer {
  render(options?: { forcedContext?: unknown }): void;
  flushRenderedStyleQueue(): void;
  getCachedZSortedEles(): { nondrag: unknown };
  getPixelRatio(): number;
  data: {
    /** Pictures of all elements, painted between frames and kept while nothing changes. */
    lyrTxrCache: {
      firstGet: boolean;
      skipping: boolean;
      lastInvalidationTime: number;
      layersQueue: { size(): number };
      getLayers(elements: unknown, ratio: number): unknown;
    };
  };
}

/** Has Cytoscape draw when it costs no frame. */
export class Drawer {
  readonly #drawer: CytoscapeDrawer;

  constructor(private readonly cy: Core) {
    this.#drawer = (cy as unknown as { renderer(): CytoscapeDrawer }).renderer();
  }

  /** Nothing is drawn or seen from now on: each frame would draw all that is there. */
  hold(): void {
    const drawer = this.#drawer;
    const render = drawer.render.bind(drawer);
    drawer.render = (options) => (options?.forcedContext ? render(options) : undefined);
    this.#show(false); // nor the texts of nodes that are not
  }

  letGo(): void {
    Reflect.deleteProperty(this.#drawer, 'render');
    this.#show(true);
    this.#settle();
    this.cy.forceRender();
  }

  /** What the next frame would compute of them. */
  measure(elements: CollectionReturnValue): void {
    this.#drawer.flushRenderedStyleQueue();
    elements.forEach((element) => void element.boundingBox());
  }

  /** Has elements painted between frames, all if none are named; nothing where they are already, or not kept painted. */
  paint(elements?: CollectionReturnValue): void {
    this.#drawer.flushRenderedStyleQueue();
    this.#settle();
    this.#layers.getLayers(
      elements ?? this.#drawer.getCachedZSortedEles().nondrag,
      this.#drawer.getPixelRatio(),
    );
  }

  get isPainting(): boolean {
    return this.#layers.layersQueue.size() > 0;
  }

  get #layers() {
    return this.#drawer.data.lyrTxrCache;
  }

  #show(isSeen: boolean): void {
    this.cy.container()!.style.visibility = isSeen ? '' : 'hidden';
  }

  /** Cytoscape paints at once the first time, and while it expects that all changes again soon. */
  #settle(): void {
    Object.assign(this.#layers, { firstGet: false, skipping: false, lastInvalidationTime: -Infinity });
  }
}
