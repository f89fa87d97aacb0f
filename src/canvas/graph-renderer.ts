import cytoscape, {
  type Core,
  type EdgeSingular,
  type ElementDefinition,
  type NodeSingular,
} from 'cytoscape';
import type { Positions } from '../graph/atlas-document';
import type { Palette } from '../look/palette';
import { Camera } from './camera';
import type { DrawnEdge, DrawnNode, Drawing, Texts } from '../look/drawing';
import { connectGestures, type GraphEvents } from './gestures';
import { graphStyle, type Mark, type StyleSettings } from './graph-style';
import { Guide } from './guide';
import { LargePicture } from './large-picture';
import { renderSettings } from './render-settings';
import { TextLayer } from './text-layer';
import { key } from './to-elements';
import { WantedPicture } from './wanted-picture';

/** Milliseconds in which a picture becomes another. */
export const MORPH_MS = 400;

/**
 * The live picture. Down come verbs (draw, place, bend, mark, write, dress), each told the whole truth and
 * applying only the difference; up go events. Without a container it works headless.
 */
export class GraphRenderer {
  readonly cy: Core;
  readonly camera: Camera;
  readonly guide: Guide;
  readonly textLayer: TextLayer | null;
  /** Draws what would hold up the page; null where nothing does. */
  readonly large: LargePicture | null;
  readonly #wanted = new WantedPicture();
  #disconnect: () => void = () => {};
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
      minZoom: texture ? 0.01 : 0.08,
      maxZoom: 6,
    });
    this.camera = new Camera(this.cy, () => this.#wanted.frameOf(this.#wanted.seenIds()));
    this.guide = new Guide(this.cy, this.camera, this.#wanted);
    this.textLayer = container
      ? new TextLayer(this.cy, container, { palette, isLarge: texture, insets: () => this.camera.insets })
      : null;
    this.large = container && texture ? new LargePicture(this.cy) : null;
    this.#disconnect = connectGestures(this.cy, events, { selected: () => this.#wanted.marked('selected') });
  }

  /** Once all that is wanted is there. */
  whenThere(act: () => void): void {
    void (this.large?.there ?? Promise.resolve()).then(act);
  }

  /** Once that was seen. */
  whenDrawn(act: () => void): void {
    this.whenThere(() => this.cy.one('render', act));
  }

  draw(drawing: Drawing): void {
    const skins = this.#wanted.skins.count;
    const wanted = new Set([...this.#wanted.draw(drawing)].map(key));
    if (this.#wanted.skins.count > skins) this.cy.style(this.#style());
    const known = new Set(this.cy.elements().map((element) => element.id()));
    this.cy.batch(() => {
      this.cy.elements().forEach((element) => void (wanted.has(element.id()) || element.remove()));
      for (const drawn of drawing.nodes) if (known.has(key(drawn.id))) this.redraw(drawn);
    });
    const isMissing = ({ id }: { id: string }) => !known.has(key(id));
    // Made when they are added: they may be marked and moved before.
    const missing: (() => ElementDefinition)[] = [
      ...drawing.nodes.filter(isMissing).map((node) => () => this.#wanted.nodeElement(node)),
      ...drawing.edges.filter(isMissing).map((edge) => () => this.#wanted.edgeElement(edge)),
    ];
    if (this.large) this.large.add(missing);
    else if (missing.length) this.cy.add(missing.map((make) => make()));
  }

  /** Gives a node that is drawn already the look that it has now. */
  private redraw(drawn: DrawnNode): void {
    const node = this.element(drawn.id);
    const before = node.data('drawn') as DrawnNode;
    if (before === drawn) return;
    const { skins } = this.#wanted;
    node.data('drawn', drawn);
    node.removeClass(skins.nodeClass(before)).addClass(skins.nodeClass(drawn));
  }

  place(positions: Positions, { animate = false } = {}): void {
    const moved = this.#wanted.place(positions);
    const moveAll = () => {
      for (const [id, [x, y]] of moved) this.moveNode(id, { x, y }, animate);
    };
    if (animate) moveAll();
    else this.cy.batch(moveAll);
    const seen = moved.filter(([id]) => this.#wanted.isSeen(id)).length;
    // Another picture, not a node moved: it is shown whole.
    if (seen * 2 > this.#wanted.seenIds().length) this.camera.fit(animate ? MORPH_MS : 0);
  }

  mark(name: Mark, ids: ReadonlySet<string>): void {
    const { removed, added } = this.#wanted.mark(name, ids);
    this.cy.batch(() => {
      for (const id of removed) this.element(id).removeClass(name);
      for (const id of added) this.element(id).addClass(name);
    });
    // Cytoscape answers visible() from what it remembers until a style is read anew.
    if (name === 'unseen') for (const id of [...removed, ...added]) this.element(id).style('display');
  }

  /** Leads edges around nodes: how far each bends to the right of its straight way, in model pixels. */
  bend(asides: ReadonlyMap<string, number>): void {
    this.cy.batch(() => {
      for (const edge of this.cy.edges().toArray()) {
        const aside = asides.get((edge.data('drawn') as DrawnEdge).id);
        if (aside !== undefined && aside !== edge.data('aside')) edge.data('aside', aside);
        edge.toggleClass('detour', aside !== undefined);
      }
    });
  }

  setBoxMode(on: boolean): void {
    this.cy.userPanningEnabled(!on);
  }

  write(texts: Texts): void {
    this.textLayer?.write(texts);
  }

  dress(palette: Palette, isStrong = false): void {
    const isSame = isStrong === this.#settings.isStrong && sameColours(palette, this.#palette);
    if (isSame) return; // it would dress every element anew
    this.#palette = palette;
    this.#settings = { ...this.#settings, isStrong };
    this.cy.style(this.#style());
    this.textLayer?.dress(palette);
  }

  destroy(): void {
    this.#disconnect();
    this.large?.stop();
    this.textLayer?.destroy();
    this.cy.destroy();
  }

  #style() {
    return graphStyle(this.#palette, this.#wanted.skins, this.#settings);
  }

  private moveNode(id: string, position: { x: number; y: number }, animate: boolean): void {
    const node = this.element(id);
    node.stop();
    if (animate && node.visible())
      node.animate({ position }, { duration: MORPH_MS, easing: 'ease-in-out-cubic' });
    else node.position(position);
  }

  private element(id: string): NodeSingular & EdgeSingular {
    return this.cy.getElementById(key(id)) as NodeSingular & EdgeSingular;
  }
}

const sameColours = (one: Palette, other: Palette): boolean => JSON.stringify(one) === JSON.stringify(other);
