import { tick } from 'svelte';
import type { EvidencePath, EvidencePaths } from '../graph/paths/evidence-path';
import type { Ends, Why } from '../view/view';
import type { ArrangedDocument } from './arranged-document';
import { revealPath } from './visibility/reveal-edges';

type FindPaths = typeof import('../graph/paths/evidence-path').evidencePaths;

/** The steps of the history before and after the path was revealed. */
interface Opened {
  from: number;
  to: number;
}

/** Why two nodes are connected: which two the reader asks about, and at which of the answers they are. */
export class Connection {
  ends = $state.raw<Ends | null>(null);
  #index = $state(0);
  #find = $state.raw<FindPaths | null>(null);
  #calls = 0;
  #opened: Opened | null = null;

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
    const before = this.asked;
    const isFound = await this.#ask({ ends, path: 1 });
    if (!isFound || this.ends !== ends) return false;
    this.#reveal(before);
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
    const { history, canvas } = this.open;
    if (this.#opened?.to === history.currentId) history.jumpTo(this.#opened.from);
    this.#forget();
    void tick().then(() => canvas?.refit()); // the details have let go of their room
  }

  #forget(): void {
    this.#calls += 1;
    this.ends = null;
    this.#opened = null;
  }

  /** Shows all of the path in the picture, whatever keeps it from being seen. */
  reveal(): void {
    this.#reveal(this.asked);
  }

  /** A step, where anything had to be revealed; what was asked before it, and since, turns with it. */
  #reveal(before: Why | null): void {
    if (!this.path) return;
    const { history } = this.open;
    const from = history.currentId;
    revealPath(this.open, this.path, this.index + 1);
    const to = history.currentId;
    if (to === from) return;
    const earlier = this.#opened;
    const opened = { from: earlier?.to === from ? earlier.from : from, to };
    const after = this.asked;
    this.#opened = opened;
    history.turnWith((isForth) => {
      // an answer that was closed since, or gave way to another, is no part of what is taken back
      if (!isForth && String(this.ends) !== String(after?.ends)) return;
      this.follow(isForth ? after : before);
      this.#opened = isForth ? opened : earlier;
      if (isForth) this.open.select([]);
    });
  }

  /** At once where the search is there, so that steps of the history that turn together find what the one before left. */
  async #ask({ ends, path }: Why): Promise<boolean> {
    const call = (this.#calls += 1);
    if (!this.#find && !(await this.#load(call))) return false;
    this.ends = ends;
    this.#index = path - 1;
    return true;
  }

  /** False where it cannot be loaded, or something else was asked for in the meantime. */
  async #load(call: number): Promise<boolean> {
    try {
      const { evidencePaths } = await import('../graph/paths/evidence-path');
      this.#find = evidencePaths;
    } catch {
      this.open.notices.tellNotLoaded();
      return false;
    }
    return call === this.#calls;
  }

  #goTo(index: number): void {
    const before = this.asked;
    this.#index = Math.max(0, Math.min(index, this.paths.length - 1));
    this.#reveal(before);
  }

  #answerNow(): EvidencePaths | null {
    const { graph, date } = this.open;
    return this.ends && this.#find ? this.#find(graph, this.ends, { date }) : null;
  }
}
