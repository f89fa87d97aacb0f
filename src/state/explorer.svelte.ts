import { DocumentGraph } from '../graph/document-graph';
import type { Geography } from '../graph/geography';
import { readAddress } from '../view/address-to-view';
import { defaultView, type View } from '../view/view';
import { checkView } from '../view/check-view';
import type { Library, LibraryEntry } from './library';
import { Notices } from './notices.svelte';
import { OpenDocument } from './open-document.svelte';
import { Preferences } from './preferences.svelte';
import { Screen } from './screen.svelte';

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

  entries = $state.raw<LibraryEntry[]>([]);
  open = $state.raw<OpenDocument | null>(null);
  /** Why nothing can be shown, in words. */
  failure = $state<string | null>(null);

  #calls = 0;

  readonly view: View | null = $derived.by(() => this.viewOf(this.open));

  constructor(
    readonly library: Library,
    private readonly system: SystemQueries,
  ) {
    this.preferences = new Preferences(system.dark);
  }

  /**
   * Opens what an address asks for; what it gets wrong is said, and the default takes its place.
   * `step` is the step of the open document's history that the address was made of.
   */
  async openAddress(fragment: string, step?: number): Promise<void> {
    try {
      if (!this.entries.length) this.entries = await this.library.entries();
      const read = readAddress(fragment) ?? { view: this.defaultView(), problems: [] };
      const known = this.entries.some(({ id }) => id === read.view.document);
      const problems = known ? read.problems : [...read.problems, 'The link names no document that is here.'];
      await this.openView(known ? read.view : this.defaultView(), { problems, step });
    } catch (error) {
      this.tell(error);
    }
  }

  async openDocument(id: string): Promise<void> {
    const { language, theme } = this.preferences;
    try {
      await this.openView({ ...this.defaultView(id), language, theme }, { problems: [] });
    } catch (error) {
      this.tell(error);
    }
  }

  /** Beside what is open, or in its place where nothing is. */
  private tell(error: unknown): void {
    const text = error instanceof Error ? error.message : String(error);
    if (this.open) this.notices.show(text);
    else this.failure = text;
  }

  private async openView(
    view: View,
    { problems, step }: { problems: string[]; step?: number },
  ): Promise<void> {
    const call = (this.#calls += 1);
    const same = this.open?.graph.document.id === view.document ? this.open : null;
    const { graph, geography } = same ?? (await this.load(view.document));
    if (call !== this.#calls) return; // something else was asked for in the meantime
    const checked = checkView(view, graph, geography);
    this.open?.layoutRun.cancel();
    if (same) same.takeView(checked.view, step);
    else this.open = new OpenDocument(graph, geography, this.notices, checked.view);
    this.preferences.language = view.language;
    this.preferences.theme = view.theme;
    const all = [...problems, ...checked.problems];
    if (all.length) this.notices.show(all.slice(0, 3).join(' '));
  }

  private async load(id: string): Promise<{ graph: DocumentGraph; geography: Geography }> {
    const [document, geography] = await Promise.all([this.library.document(id), this.library.geography()]);
    return { graph: new DocumentGraph(document), geography };
  }

  /** Where nothing else is asked for, the layout is the one that suits the screen. */
  private defaultView(id = this.entries[0]?.id): View {
    if (id === undefined) throw new Error('This site holds no documents.');
    return { ...defaultView(id), layout: this.system.upright?.matches ? 'upright' : 'organic' };
  }

  private viewOf(open: OpenDocument | null): View | null {
    if (!open) return null;
    const { language, theme } = this.preferences;
    return {
      document: open.graph.document.id,
      ...open.arrangement,
      selection: open.selection,
      language,
      theme,
    };
  }
}
