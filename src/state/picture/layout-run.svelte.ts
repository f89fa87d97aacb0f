import type { AtlasDocument, Positions } from '../../graph/atlas-document';
import type { LayoutId } from '../../graph/layout-ids';
import { say } from '../../language/say';
import { toLayoutInput, type LayoutInput } from '../../layout/layout-input';
import { startLayoutWorker } from './layout-worker';
import type { ArrangedDocument } from '../arranged-document';

/** Choosing a layout, moving nodes, and tidying what is shown. */
export class LayoutRun {
  /** What is going on, in words. */
  doing = $state<string | null>(null);
  /** Share of the running layout that is done, 0 to 1. */
  progress = $state(0);
  #computed = $state.raw<AtlasDocument['positions']>({});
  #abort: AbortController | null = null;

  constructor(private readonly open: ArrangedDocument) {}

  get running(): boolean {
    return this.doing !== null;
  }

  /** All places that are known: those of the document, and of layouts that were computed since. */
  get known(): AtlasDocument['positions'] {
    return { ...this.#computed, ...this.open.graph.document.positions };
  }

  /** Where nodes lie in a layout; as in another while it is not computed. */
  placesOf(layout: LayoutId): Positions {
    return this.known[layout] ?? Object.values(this.known)[0] ?? {};
  }

  /** Where the layout was not computed before, that comes first. */
  async choose(layout: LayoutId, label: string): Promise<void> {
    this.cancel();
    if (!this.known[layout] && !(await this.#compute(layout))) return;
    this.open.change(() => say('layout: {layout}', { layout: label }), { layout, moved: {} });
  }

  /** Computes the layout of the arrangement where that is not done yet. */
  async complete(): Promise<void> {
    const { layout } = this.open.arrangement;
    if (!this.known[layout]) await this.#compute(layout);
  }

  /** Keeps nodes where the reader put them. */
  move(places: Positions): void {
    const [id = '', another] = Object.keys(places);
    const name = () =>
      another === undefined ? say('moved {node}', { node: this.open.nameOf(id) }) : say('moved nodes');
    this.open.change(name, { moved: { ...this.open.arrangement.moved, ...places } });
  }

  restorePlaces(): void {
    this.open.change(() => say('put moved nodes back'), { moved: {} });
  }

  /** Lays out anew what is shown. */
  async tidy(): Promise<void> {
    const { layout } = this.open.arrangement;
    const input = onlyShown(toLayoutInput(this.open.graph), this.open.visibility.nodes);
    const positions = await this.#layOut(say('Tidying'), layout, input);
    if (!positions || layout !== this.open.arrangement.layout) return; // undone or chosen anew in the meantime
    this.open.change(() => say('tidied what is shown'), {
      moved: { ...this.open.arrangement.moved, ...positions },
    });
  }

  cancel(): void {
    this.#abort?.abort();
    this.doing = null;
  }

  async #compute(layout: LayoutId): Promise<boolean> {
    const positions = await this.#layOut(say('Laying out'), layout, toLayoutInput(this.open.graph));
    if (positions) this.#computed = { ...this.#computed, [layout]: positions };
    return positions !== undefined;
  }

  /** Off the main thread; a failure is said and changes nothing. */
  async #layOut(words: string, layout: LayoutId, input: LayoutInput): Promise<Positions | undefined> {
    this.cancel();
    const abort = new AbortController();
    this.#abort = abort;
    this.doing = words;
    this.progress = 0;
    try {
      const onProgress = (done: number) => (this.progress = done);
      return await startLayoutWorker({ layout, input }, { signal: abort.signal, onProgress });
    } catch (error) {
      if (!abort.signal.aborted)
        this.open.notices.show(say('The layout failed: {error}', { error: String(error) }));
      return undefined;
    } finally {
      if (this.#abort === abort) this.doing = null;
    }
  }
}

function onlyShown({ nodes, edges }: LayoutInput, shown: Set<string>): LayoutInput {
  return {
    nodes: nodes.filter(({ id }) => shown.has(id)).map((node) => ({ ...node, foldedIn: [] })),
    edges: edges.filter(({ source, target }) => shown.has(source) && shown.has(target)),
  };
}
