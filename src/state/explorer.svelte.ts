import { DocumentGraph } from '../graph/document-graph';
import { LANGUAGES } from '../graph/languages';
import type { LayoutId } from '../graph/layout-ids';
import type { Geography } from '../graph/regions/geography';
import { say } from '../language/say';
import { readAddress, type ReadAddress } from '../view/address/address-to-view';
import { defaultView, type View } from '../view/view';
import { checkView } from '../view/address/check-view';
import { toAddress } from '../view/address/view-to-address';
import type { BrowserStore } from './storage/browser-store';
import { Keeping } from './keeping.svelte';
import { isOwnId } from './kept/is-own-id';
import type { Edition } from './editions/edition';
import type { LibraryEntry } from './editions/library';
import { Notices } from './notices.svelte';
import { Opening } from './opening/opening.svelte';
import { OpenDocument } from './open-document.svelte';
import { Preferences } from './preferences.svelte';
import { Screen } from './screen.svelte';
import { Speech } from './speech.svelte';
import { viewOf } from './view-of';

/** What the system says of the screen; null where there is none to ask. */
export interface SystemQueries {
  dark: MediaQueryList | null;
  /** A small screen, higher than wide. */
  upright: MediaQueryList | null;
}

/** What the reader is doing: made once, and handed down. */
export class Explorer {
  readonly notices = new Notices();
  readonly screen = new Screen();
  readonly preferences: Preferences;
  readonly opening: Opening = new Opening(this);
  readonly keeping: Keeping = new Keeping(this);

  /** The documents of the site. */
  entries = $state.raw<LibraryEntry[]>([]);
  /** The documents that were made of the reader's own files on this visit, by their ids. */
  own = $state.raw<ReadonlyMap<string, DocumentGraph>>(new Map());
  open = $state.raw<OpenDocument | null>(null);
  /** Why nothing can be shown, in words. */
  failure = $state<string | null>(null);

  /** Of what is on its way to the screen. */
  #way = new AbortController();

  readonly view: View | null = $derived.by(() => this.open && viewOf(this.open, this.preferences));

  constructor(
    readonly edition: Edition,
    private readonly system: SystemQueries,
    readonly store: BrowserStore,
    readonly speech = new Speech(),
  ) {
    this.preferences = new Preferences(system.dark);
  }

  /**
   * Opens what an address asks for; what it gets wrong is said, and the default takes its place.
   * `step` is the step of the open document's history that the address was made of.
   */
  async openAddress(fragment: string, step?: number): Promise<void> {
    const signal = this.begin();
    try {
      if (!this.entries.length) this.entries = await this.edition.library.entries();
      const read = readAddress(fragment) ?? this.home() ?? { view: this.defaultView(), problems: [] };
      const { document } = read.view;
      const isOnScreen = this.open?.graph.document.id === document;
      const lost = isOnScreen ? undefined : await this.reach(document, { asked: fragment, signal });
      if (lost === null || signal.aborted) return;
      const view = lost === undefined ? read.view : (this.view ?? this.defaultView());
      await this.openView(view, { problems: [...read.problems, ...(lost ? [lost] : [])], step, signal });
    } catch (error) {
      this.tell(error, signal);
    }
  }

  /** As the address bar has it: the address of a file is sent to nobody, and may hold more. */
  addressOf(view: View): string {
    return this.edition.savedAt === null ? toAddress(view) : toAddress(view, { moved: MOVED_IN_FILE });
  }

  /** The address of a view on the site, also from a page that was saved from it. */
  linkTo(view: View): string {
    return `${this.edition.site}${toAddress(view)}`;
  }

  /** To the view as it is. */
  get link(): string {
    return this.view ? this.linkTo(this.view) : this.edition.site;
  }

  /** Shows a document that was made of the reader's files, in the place of what is open. */
  async showOwn(graph: DocumentGraph, read?: ReadAddress): Promise<void> {
    const { id, positions } = graph.document;
    this.own = new Map(this.own).set(id, graph);
    const { language, theme } = this.preferences;
    const layout = positions.organic ? 'organic' : this.usualLayout;
    const usual = { ...this.defaultView(id), layout, language, theme };
    await this.openView(read?.view ?? usual, { problems: read?.problems ?? [], signal: this.begin() });
  }

  /** Of a file that was deleted nothing stays but what is on the screen. */
  forgetOwn(id: string): void {
    if (this.open?.graph.document.id === id) return;
    this.own = new Map([...this.own].filter(([own]) => own !== id));
  }

  /** The one that suits the screen, where nothing else is asked for. */
  get usualLayout(): LayoutId {
    return this.system.upright?.matches ? 'upright' : 'organic';
  }

  async openDocument(id: string): Promise<void> {
    const { language, theme } = this.preferences;
    const signal = this.begin();
    try {
      const lost = await this.reach(id, { signal });
      if (lost) this.notices.show(lost);
      if (lost !== undefined || signal.aborted) return;
      await this.openView({ ...this.defaultView(id), language, theme }, { problems: [], signal });
    } catch (error) {
      this.tell(error, signal);
    }
  }

  /** Something is asked for: whatever else was on its way to the screen is given up. */
  private begin(): AbortSignal {
    this.#way.abort();
    this.#way = new AbortController();
    return this.#way.signal;
  }

  /** Shows a file that is kept, and is null then; undefined for what can be loaded, else why it cannot be had, in words. */
  private async reach(
    id: string,
    how: { asked?: string; signal: AbortSignal },
  ): Promise<string | null | undefined> {
    const lost = isOwnId(id) ? await this.keeping.open(id, how) : say(LOST);
    const isHere = lost !== null && (this.own.has(id) || this.entries.some((entry) => entry.id === id));
    return isHere ? undefined : lost;
  }

  /** Beside what is open, or in its place where nothing is. */
  private tell(error: unknown, { aborted }: AbortSignal): void {
    if (aborted) return;
    const text = error instanceof Error ? error.message : String(error);
    if (this.open) this.notices.show(text);
    else this.failure = text;
  }

  private async openView(
    view: View,
    { problems, step, signal }: { problems: string[]; step?: number; signal: AbortSignal },
  ): Promise<void> {
    const same = this.isOpen(view.document) ? this.open : null;
    const { graph, geography } = same ?? (await this.load(view.document));
    if (signal.aborted) return; // something else was asked for in the meantime
    const checked = checkView(view, graph, geography);
    this.open?.layoutRun.cancel();
    if (same) same.takeView(checked.view, step);
    else this.open = new OpenDocument(graph, geography, this, checked.view);
    this.preferences.language = view.language;
    this.preferences.theme = view.theme;
    const all = [...problems, ...checked.problems];
    if (all.length) this.notices.show(all.slice(0, 3).join(' '));
  }

  /** A file of the reader may have been made into another document of the same id. */
  private isOpen(id: string): boolean {
    const graph = this.open?.graph;
    return graph?.document.id === id && (this.own.get(id) ?? graph) === graph;
  }

  private async load(id: string): Promise<{ graph: DocumentGraph; geography: Geography }> {
    const { library } = this.edition;
    const [graph, geography] = await Promise.all([
      this.own.get(id) ?? library.document(id).then((document) => new DocumentGraph(document)),
      library.geography(),
    ]);
    return { graph, geography };
  }

  /** The program's own file, and so of any length. */
  private home(): ReadAddress | undefined {
    return readAddress(this.edition.home, Infinity);
  }

  private defaultView(id = this.entries[0]?.id): View {
    if (id === undefined) throw new Error(say('This site holds no documents.'));
    const language = LANGUAGES.find((known) => known === this.speech.language) ?? 'en';
    return { ...defaultView(id), layout: this.usualLayout, language };
  }
}

const LOST = 'The link names no document that is here.';
/** As many as fit into an address that is read again. */
const MOVED_IN_FILE = 600;
