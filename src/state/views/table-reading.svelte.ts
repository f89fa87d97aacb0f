import { linkEnds } from '../../graph/visibility/bridges';
import type { OpenDocument } from '../open-document.svelte';

export type TableSubject = 'nodes' | 'links';

/** Rows of a page: as many as can be read, sorted and searched without waiting. */
export const PAGE_ROWS = 100;

/** What is chosen in the table view, and under which selection. */
interface Place {
  subject: TableSubject;
  page: number;
  selection: readonly string[];
}

/** The table as it is read: of nodes or links, filtered, sorted and turned over. */
export class TableReading {
  query = $state('');
  sort = $state.raw<{ column: string; isTurned: boolean } | null>(null);
  #place = $state.raw<Place>({ subject: 'nodes', page: 0, selection: [] });

  /** What is selected elsewhere leads to the table that has it. */
  readonly subject: TableSubject = $derived.by(() => {
    const [first] = this.open.selection;
    if (first === undefined || !this.#isElsewhere) return this.#place.subject;
    if (this.open.graph.node(first)) return 'nodes';
    return linkEnds(this.open.graph, first) ? 'links' : this.#place.subject;
  });

  constructor(readonly open: OpenDocument) {}

  get #isElsewhere(): boolean {
    return this.open.selection !== this.#place.selection;
  }

  /** The page to be seen of rows with these ids. */
  pageOf(ids: readonly string[]): number {
    const last = Math.max(0, Math.ceil(ids.length / PAGE_ROWS) - 1);
    const selected = this.#isElsewhere ? ids.indexOf(this.open.selection.at(-1) ?? '') : -1;
    return selected < 0 ? Math.min(this.#place.page, last) : Math.floor(selected / PAGE_ROWS);
  }

  show(subject: TableSubject): void {
    if (subject === this.subject) return;
    this.sort = null;
    this.query = '';
    this.#settle({ subject, page: 0 });
  }

  turnTo(page: number): void {
    this.#settle({ subject: this.subject, page });
  }

  /** In the usual order, the other way round, and as in the document again. */
  sortBy(column: string): void {
    const isSame = this.sort?.column === column;
    this.sort = isSame && this.sort?.isTurned ? null : { column, isTurned: isSame };
    this.turnTo(0);
  }

  select(id: string, page: number, how: { adds?: boolean } = {}): void {
    const { subject } = this;
    if (how.adds) this.open.toggleSelected(id);
    else this.open.select([id]);
    this.open.canvas?.uncover(this.open.selection.flatMap((each) => linkEnds(this.open.graph, each) ?? each));
    this.#settle({ subject, page });
  }

  #settle(place: Omit<Place, 'selection'>): void {
    this.#place = { ...place, selection: this.open.selection };
  }
}
