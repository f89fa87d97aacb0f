import type { CollectionReturnValue, Core, ElementDefinition } from 'cytoscape';
import { say } from '../language/say';
import { Drawer } from './drawer';

/** Hears of a picture that grows. */
export interface GrowthTold {
  /** What is going on in words, and the share of it that is done, 0 to 1; null once it is over. */
  drawing: { words: string; share: number } | null;
  readonly notices: { announce(words: string): void };
  readonly graph: { nodes(): readonly unknown[] };
}

interface GrowthAct {
  /** What is to be added, in this order; each is taken off when it is. */
  missing: (() => ElementDefinition)[];
  told: GrowthTold | null;
  /** The picture is there, and seen with the next frame. */
  onEnd: () => void;
}

/** Milliseconds of a frame that go into adding elements. */
const SLICE = 40;
/** Elements added before the clock is read again. */
const FEW = 50;
/** Share of the work that adding is; painting is the rest. */
const ADDING = 0.9;

/**
 * Adds elements between frames and has them painted between frames; until that is done nothing is drawn on the
 * screen, since drawing a part would cost as much again.
 */
export class Growth {
  readonly #drawer: Drawer;
  #all: number;
  readonly #words: string;
  #frame = 0;

  constructor(
    private readonly cy: Core,
    private readonly act: GrowthAct,
  ) {
    this.#drawer = new Drawer(cy);
    this.#drawer.hold();
    this.#all = act.missing.length;
    const count = act.told?.graph.nodes().length ?? 0;
    this.#words = say('Drawing {count} node|Drawing {count} nodes', { count });
    act.told?.notices.announce(this.#words);
    this.#tell();
    this.#next(() => this.#addSome());
  }

  /** In the place of what is still to be added. */
  goOnWith(missing: GrowthAct['missing']): void {
    cancelAnimationFrame(this.#frame);
    this.act.missing = missing;
    this.#all = Math.max(this.#all, missing.length); // what is done stays done
    this.#next(() => this.#addSome());
  }

  /** The picture is there. */
  end(): void {
    this.stop();
    this.act.told?.notices.announce(say('The picture is drawn.'));
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#drawer.letGo();
    if (this.act.told) this.act.told.drawing = null;
  }

  #tell(): void {
    const { told, missing } = this.act;
    const share = ADDING * (1 - missing.length / this.#all);
    if (told) told.drawing = { words: this.#words, share };
  }

  #addSome(): void {
    const { missing } = this.act;
    const end = performance.now() + SLICE;
    while (missing.length && performance.now() < end) {
      const some = missing.splice(0, FEW).map((make) => make());
      this.#drawer.measure(this.cy.add(some));
    }
    this.#tell();
    this.#next(() => (missing.length ? this.#addSome() : this.#paint(this.#samples())));
  }

  /** Again, where something changed in the meantime. */
  #paint(elements?: CollectionReturnValue): void {
    this.#drawer.paint(elements);
    if (this.#drawer.isPainting) return this.#next(() => this.#wait());
    this.act.onEnd();
  }

  #wait(): void {
    if (this.#drawer.isPainting) this.#next(() => this.#wait());
    else this.#paint();
  }

  /** A node of each look: Cytoscape computes all anew once it has painted the first of a look. */
  #samples(): CollectionReturnValue {
    const looks = new Set<string>();
    return this.cy.nodes().filter((node) => {
      const look = [...node.classes()].join(' ');
      return !looks.has(look) && Boolean(looks.add(look));
    });
  }

  #next(act: () => void): void {
    this.#frame = requestAnimationFrame(act);
  }
}
