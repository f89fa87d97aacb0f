import cytoscape, { type Core, type EdgeSingular, type NodeSingular } from 'cytoscape';
import type { Positions } from '../graph/atlas-document';
import type { Palette } from '../look/palette';
import { Camera, type Frame } from './camera';
import type { DrawnNode, Drawing, Texts } from './drawing';
import { connectGestures, type GraphEvents } from './gestures';
import { graphStyle, type Mark } from './graph-style';
import { Skins } from './skins';
import { TextLayer } from './text-layer';

/** Cytoscape keys are prefixed, as graphology's are: an id may be any text. */
const key = (id: string) => `k:${id}`;
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
  #palette: Palette;

  constructor(container: HTMLElement | null, events: GraphEvents, palette: Palette) {
    this.#palette = palette;
    this.cy = cytoscape({
      container,
      headless: container === null,
      styleEnabled: true,
      style: graphStyle(palette, this.#skins),
      autounselectify: true,
      minZoom: 0.08,
      maxZoom: 6,
    });
    this.camera = new Camera(this.cy, () => this.frameOf(this.seenIds()));
    this.textLayer = container ? new TextLayer(this.cy, container, palette) : null;
    this.#disconnect = connectGestures(this.cy, events, { selected: () => this.marked('selected') });
  }

  draw(drawing: Drawing): void {
    const known = new Set(this.cy.elements().map((element) => element.id()));
    const wanted = new Set([...drawing.nodes, ...drawing.edges].map(({ id }) => key(id)));
    this.cy.batch(() => {
      this.cy.elements().forEach((element) => void (wanted.has(element.id()) || element.remove()));
      const nodes = drawing.nodes.map((drawn) => ({
        group: 'nodes' as const,
        data: { id: key(drawn.id), drawn },
        classes: this.#skins.nodeClass(drawn),
      }));
      const edges = drawing.edges.map((drawn) => ({
        group: 'edges' as const,
        data: { id: key(drawn.id), source: key(drawn.source), target: key(drawn.target), drawn },
        classes: this.#skins.edgeClass(drawn),
      }));
      this.cy.add([...nodes, ...edges].filter(({ data }) => !known.has(data.id)));
    });
    this.cy.style(graphStyle(this.#palette, this.#skins));
  }

  place(positions: Positions, { animate = false } = {}): void {
    const before = this.#positions;
    this.#positions = positions;
    const moved = Object.entries(positions).filter(
      ([id, [x, y]]) => before[id]?.[0] !== x || before[id]?.[1] !== y,
    );
    for (const [id, [x, y]] of moved) this.moveNode(id, { x, y }, animate);
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

  uncover(ids: string[]): void {
    this.camera.bringIn(ids.map((id) => this.element(id)).filter((element) => element.isNode()));
  }

  setBoxMode(on: boolean): void {
    this.cy.userPanningEnabled(!on);
  }

  write(texts: Texts): void {
    this.textLayer?.write(texts);
  }

  dress(palette: Palette): void {
    this.#palette = palette;
    this.cy.style(graphStyle(palette, this.#skins));
    this.textLayer?.dress(palette);
  }

  destroy(): void {
    this.#disconnect();
    this.textLayer?.destroy();
    this.cy.destroy();
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
    if (ids.length === 0) return undefined;
    const boxes = ids.map((id) => {
      const { width, height } = (this.element(id).data('drawn') as DrawnNode).size;
      const [x, y] = this.#positions[id] ?? [0, 0];
      return { x1: x - width / 2, x2: x + width / 2, y1: y - height / 2, y2: y + height / 2 };
    });
    return {
      x1: Math.min(...boxes.map(({ x1 }) => x1)),
      x2: Math.max(...boxes.map(({ x2 }) => x2)),
      y1: Math.min(...boxes.map(({ y1 }) => y1)),
      y2: Math.max(...boxes.map(({ y2 }) => y2)),
    };
  }

  private marked(name: Mark): ReadonlySet<string> {
    return this.#marks.get(name) ?? new Set();
  }

  private element(id: string): NodeSingular & EdgeSingular {
    return this.cy.getElementById(key(id)) as NodeSingular & EdgeSingular;
  }
}
