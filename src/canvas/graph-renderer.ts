import cytoscape, {
  type Core,
  type EdgeSingular,
  type NodeSingular,
  type SingularElementArgument,
} from 'cytoscape';
import type { Positions } from '../graph/atlas-document';
import type { Palette } from '../look/palette';
import { Camera, type Frame } from './camera';
import type { DrawnNode, Drawing, Texts } from '../look/drawing';
import { frameAround } from './frame-around';
import { connectGestures, type GraphEvents } from './gestures';
import { graphStyle, type Mark, type StyleSettings } from './graph-style';
import { renderSettings } from './render-settings';
import { Skins } from './skins';
import { TextLayer } from './text-layer';
import { key, toElements } from './to-elements';

const MORPH_MS = 400;

/**
 * The live picture. Down come verbs (draw, place, mark, reveal, write, dress), each told the whole truth and
 * applying only the difference; up go events. Without a container it works headless.
 */
export class GraphRenderer {
  readonly cy: Core;
  readonly camera: Camera;
  readonly textLayer: TextLayer | null;
  #marks = new Map<Mark, ReadonlySet<string>>();
  #positions: Positions = {};
  #disconnect: () => void = () => {};

  readonly #skins = new Skins();
  #settings: StyleSettings;
  #palette: Palette;

  /** `nodes`: how many there are about to be. */
  constructor(container: HTMLElement | null, events: GraphEvents, palette: Palette, nodes = 0) {
    this.#palette = palette;
    this.#settings = { ...renderSettings(nodes), isStrong: false };
    const { texture, plain } = this.#settings;
    this.cy = cytoscape({
      container,
      headless: container === null,
      styleEnabled: true,
      style: this.#style(),
      autounselectify: true,
      textureOnViewport: texture,
      ...(plain && { pixelRatio: 1 }),
      minZoom: plain ? 0.01 : 0.08,
      maxZoom: 6,
    });
    this.camera = new Camera(this.cy, () => this.frameOf(this.seenIds()));
    this.textLayer = container
      ? new TextLayer(this.cy, container, { palette, isLarge: texture, insets: () => this.camera.insets })
      : null;
    this.#disconnect = connectGestures(this.cy, events, { selected: () => this.marked('selected') });
  }

  draw(drawing: Drawing): void {
    const skins = this.#skins.count;
    const known = new Set(this.cy.elements().map((element) => element.id()));
    const wanted = new Set([...drawing.nodes, ...drawing.edges].map(({ id }) => key(id)));
    this.cy.batch(() => {
      this.cy.elements().forEach((element) => void (wanted.has(element.id()) || element.remove()));
      this.cy.add(toElements(drawing, this.#skins).filter(({ data }) => !known.has(data.id!)));
      for (const drawn of drawing.nodes) this.redraw(drawn);
    });
    if (this.#skins.count > skins) this.cy.style(this.#style());
  }

  /** Gives a node that is drawn already the look that it has now. */
  private redraw(drawn: DrawnNode): void {
    const node = this.element(drawn.id);
    const before = node.data('drawn') as DrawnNode;
    if (before === drawn) return;
    node.data('drawn', drawn);
    node.removeClass(this.#skins.nodeClass(before)).addClass(this.#skins.nodeClass(drawn));
  }

  place(positions: Positions, { animate = false } = {}): void {
    const before = this.#positions;
    this.#positions = positions;
    const moved = Object.entries(positions).filter(
      ([id, [x, y]]) => before[id]?.[0] !== x || before[id]?.[1] !== y,
    );
    const moveAll = () => {
      for (const [id, [x, y]] of moved) this.moveNode(id, { x, y }, animate);
    };
    if (animate) moveAll();
    else this.cy.batch(moveAll);
    const seen = moved.filter(([id]) => this.element(id).visible()).length;
    // Another picture, not a node moved: it is shown whole.
    if (seen * 2 > this.seenIds().length) this.camera.fit(animate ? MORPH_MS : 0);
  }

  mark(name: Mark, ids: ReadonlySet<string>): void {
    const before = this.marked(name);
    this.#marks.set(name, ids);
    const removed = [...before].filter((id) => !ids.has(id));
    const added = [...ids].filter((id) => !before.has(id));
    this.cy.batch(() => {
      for (const id of removed) this.element(id).removeClass(name);
      for (const id of added) this.element(id).addClass(name);
    });
    // Cytoscape answers visible() from what it remembers until a style is read anew.
    if (name === 'unseen') for (const id of [...removed, ...added]) this.element(id).style('display');
  }

  reveal(ids: string[]): void {
    const shown = ids
      .map((id) => this.element(id))
      .filter((element) => element.nonempty() && element.visible());
    const near = shown.flatMap((element) => element.closedNeighborhood().nodes().toArray() as NodeSingular[]);
    const seen = near.filter((node) => node.visible()).map((node) => (node.data('drawn') as DrawnNode).id);
    this.camera.reveal(shown, this.frameOf(seen));
  }

  frame(ids: string[]): void {
    const shown = ids.filter((id) => this.element(id).nonempty() && this.element(id).visible());
    const frame = this.frameOf(shown);
    if (frame) this.camera.bringWhole(frame);
  }

  uncover(ids: string[]): void {
    this.camera.bringIn(ids.flatMap((id) => nodesOf(this.element(id))));
  }

  setBoxMode(on: boolean): void {
    this.cy.userPanningEnabled(!on);
  }

  write(texts: Texts): void {
    this.textLayer?.write(texts);
  }

  dress(palette: Palette, isStrong = false): void {
    this.#palette = palette;
    this.#settings = { ...this.#settings, isStrong };
    this.cy.style(this.#style());
    this.textLayer?.dress(palette);
  }

  destroy(): void {
    this.#disconnect();
    this.textLayer?.destroy();
    this.cy.destroy();
  }

  #style() {
    return graphStyle(this.#palette, this.#skins, this.#settings);
  }

  private moveNode(id: string, position: { x: number; y: number }, animate: boolean): void {
    const node = this.element(id);
    node.stop();
    if (animate && node.visible())
      node.animate({ position }, { duration: MORPH_MS, easing: 'ease-in-out-cubic' });
    else node.position(position);
  }

  private seenNodes(): NodeSingular[] {
    return this.cy
      .nodes()
      .filter((node) => node.visible())
      .toArray() as NodeSingular[];
  }

  /** Where nodes that appeared lie out of view, the whole picture is shown. */
  showAppeared(ids: string[]): void {
    const frame = this.frameOf(ids.filter((id) => this.element(id).isNode()));
    if (frame && !this.camera.isInView(frame)) this.camera.fit(this.camera.smooth ? MORPH_MS : 0);
  }

  private seenIds(): string[] {
    return this.seenNodes().map((node) => (node.data('drawn') as DrawnNode).id);
  }

  /** The box of nodes when every one has come to its place, in model pixels. */
  private frameOf(ids: string[]): Frame | undefined {
    return frameAround(
      ids.map((id) => ({
        at: this.#positions[id] ?? [0, 0],
        size: (this.element(id).data('drawn') as DrawnNode).size,
      })),
    );
  }

  private marked(name: Mark): ReadonlySet<string> {
    return this.#marks.get(name) ?? new Set();
  }

  private element(id: string): NodeSingular & EdgeSingular {
    return this.cy.getElementById(key(id)) as NodeSingular & EdgeSingular;
  }
}

/** A node itself, or the two ends of an edge. */
const nodesOf = (element: SingularElementArgument): NodeSingular[] =>
  element.isNode() ? [element] : (element as EdgeSingular).connectedNodes().toArray();
