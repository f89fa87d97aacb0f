import type { Positions } from '../graph/atlas-document';
import type { LayoutId } from '../graph/layout-ids';
import { toLayoutInput, type LayoutInput } from '../layout/layout-input';
import { startLayoutWorker } from './layout-worker';
import type { ArrangedDocument } from './arranged-document';

/** Choosing a layout, moving nodes, and tidying what is shown. */
export class LayoutRun {
  running = $state(false);
  /** Share of the running layout that is done, 0 to 1. */
  progress = $state(0);
  #abort: AbortController | null = null;

  constructor(private readonly open: ArrangedDocument) {}

  choose(layout: LayoutId, label: string): void {
    this.cancel();
    this.open.change(`layout: ${label}`, { layout, moved: {} });
  }

  /** Keeps nodes where the reader put them. */
  move(places: Positions): void {
    this.open.change('moved a node', { moved: { ...this.open.arrangement.moved, ...places } });
  }

  restorePlaces(): void {
    this.open.change('put nodes back', { moved: {} });
  }

  /** Lays out anew what is shown, off the main thread; a failure is said and changes nothing. */
  async tidy(): Promise<void> {
    this.cancel();
    const abort = new AbortController();
    this.#abort = abort;
    this.running = true;
    this.progress = 0;
    try {
      const { layout } = this.open.arrangement;
      const input = onlyShown(toLayoutInput(this.open.graph), this.open.visibility.nodes);
      const positions = await startLayoutWorker(
        { layout, input },
        { signal: abort.signal, onProgress: (done) => (this.progress = done) },
      );
      if (layout !== this.open.arrangement.layout) return; // undone or chosen anew in the meantime
      this.open.change('tidied', { moved: { ...this.open.arrangement.moved, ...positions } });
    } catch (error) {
      if (!abort.signal.aborted) this.open.notices.show(`The layout failed: ${String(error)}`);
    } finally {
      if (this.#abort === abort) this.running = false;
    }
  }

  cancel(): void {
    this.#abort?.abort();
    this.running = false;
  }
}

function onlyShown({ nodes, edges }: LayoutInput, shown: Set<string>): LayoutInput {
  return {
    nodes: nodes.filter(({ id }) => shown.has(id)).map((node) => ({ ...node, foldedIn: [] })),
    edges: edges.filter(({ source, target }) => shown.has(source) && shown.has(target)),
  };
}
