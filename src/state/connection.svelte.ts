import type { EvidencePath, EvidencePaths } from '../graph/paths/evidence-path';
import type { Ends, Why } from '../view/view';
import type { ArrangedDocument } from './arranged-document';
import { revealPath } from './reveal-edges';

type FindPaths = typeof import('../graph/paths/evidence-path').evidencePaths;

/** How many paths are offered, one after the other. */
const COUNT = 5;

/** Why two nodes are connected: which two the reader asks about, and at which of the answers they are. */
export class Connection {
  ends = $state.raw<Ends | null>(null);
  #index = $state(0);
  #find = $state.raw<FindPaths | null>(null);
  #calls = 0;
  /** The steps of the history before and after the path was revealed. */
  #opened: { from: number; to: number } | null = null;

  /** Null while nothing is asked, or the search is being loaded. */
  readonly answer: EvidencePaths | null = $derived.by(() => this.#answerNow());
  readonly index: number = $derived.by(() => Math.min(this.#index, this.paths.length - 1));
  readonly path: EvidencePath | null = $derived.by(() => this.paths[this.index] ?? null);
  readonly edges: string[] = $derived.by(
    () => this.path?.hops.flatMap(({ edges }) => edges.map(({ id }) => id)) ?? [],
  );
  /** Nodes and edges of the path that is shown. */
  readonly along: string[] = $derived.by(() => [...(this.path?.nodes ?? []), ...this.edges]);

  /** Whether all of the path can be seen in the picture. */
  readonly isSeen: boolean = $derived.by(() => {
    const { nodes, edges } = this.open.visibility;
    const hops = this.path?.hops ?? [];
    return hops.every((hop) => nodes.has(hop.from) && nodes.has(hop.to) && edges.has(hop.edges[0]!.id));
  });

  constructor(private readonly open: ArrangedDocument) {}

  /** The two, while a path between them is shown. */
  get shownEnds(): readonly string[] {
    return this.path && this.ends ? this.ends : [];
  }

  get paths(): EvidencePath[] {
    return this.answer?.paths ?? [];
  }

  /** What is asked, as a view holds it. */
  get asked(): Why | null {
    return this.ends && { ends: this.ends, path: Math.max(0, this.index) + 1 };
  }

  /** Shows the best path in picture and details; false when something else was asked for in the meantime. */
  async connect(ends: Ends): Promise<boolean> {
    const isFound = await this.#ask({ ends, path: 1 });
    if (!isFound) return false;
    this.reveal();
    this.open.select([]);
    return true;
  }

  /** Takes over what an address asks for; what it selects and hides stays so. */
  follow(why: Why | null): void {
    if (JSON.stringify(why) === JSON.stringify(this.asked)) return;
    if (!why) this.#forget();
    else void this.#ask(why).then((isFound) => isFound && this.open.canvas?.frame(this.path?.nodes ?? []));
  }

  next(): void {
    this.#goTo(this.index + 1);
  }

  previous(): void {
    this.#goTo(this.index - 1);
  }

  swap(): void {
    if (this.ends) void this.connect([this.ends[1], this.ends[0]]);
  }

  /** Closes the path, and takes back what was opened for it unless something else was done since. */
  close(): void {
    const opened = this.#opened;
    this.#forget();
    if (opened?.to === this.open.history.currentId) this.open.history.jumpTo(opened.from);
    this.open.canvas?.refit();
  }

  #forget(): void {
    this.#calls += 1;
    this.ends = null;
    this.#opened = null;
  }

  /** Shows all of the path in the picture, whatever keeps it from being seen. */
  reveal(): void {
    if (!this.path) return;
    const from = this.open.history.currentId;
    revealPath(this.open, this.path);
    const to = this.open.history.currentId;
    if (to !== from) this.#opened = { from: this.#opened?.to === from ? this.#opened.from : from, to };
  }

  async #ask({ ends, path }: Why): Promise<boolean> {
    const call = (this.#calls += 1);
    try {
      const { evidencePaths } = await import('../graph/paths/evidence-path');
      if (call !== this.#calls) return false;
      this.#find = evidencePaths;
    } catch {
      this.open.notices.tellNotLoaded();
      return false;
    }
    this.ends = ends;
    this.#index = path - 1;
    return true;
  }

  #goTo(index: number): void {
    this.#index = Math.max(0, Math.min(index, this.paths.length - 1));
    this.reveal();
  }

  #answerNow(): EvidencePaths | null {
    const { graph, date } = this.open;
    return this.ends && this.#find ? this.#find(graph, this.ends, { date, count: COUNT }) : null;
  }
}
