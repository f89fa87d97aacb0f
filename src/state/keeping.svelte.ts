import type { DocumentGraph } from '../graph/document-graph';
import type { ReadAddress } from '../view/address/address-to-view';
import type { View } from '../view/view';
import type { BrowserStore } from './storage/browser-store';
import type { Edition } from './editions/edition';
import type { KeptEntry } from './kept/kept-entry';
import type { KeptFiles } from './kept/kept-files.svelte';
import type { Notices } from './notices.svelte';
import type { Opening } from './opening/opening.svelte';
import type { OpeningRun } from './opening/opening-run.svelte';
import { say } from '../language/say';

/** What keeping needs of the program around it. */
interface Surroundings {
  readonly edition: Edition;
  readonly store: BrowserStore;
  readonly notices: Notices;
  readonly opening: Pick<Opening, 'reopen'>;
  /** The own documents that were made on this visit. */
  readonly own: ReadonlyMap<string, DocumentGraph>;
  readonly view: View | null;
  showOwn(graph: DocumentGraph, read?: ReadAddress): Promise<void>;
  forgetOwn(id: string): void;
}

/** Keeps what the reader opens, and opens it again. */
export class Keeping {
  /** Null until they are loaded, and always in a saved page. */
  files = $state.raw<KeptFiles | null>(null);
  #loading: Promise<KeptFiles> | null = null;

  constructor(private readonly around: Surroundings) {}

  /** Ids and names of the files that can be opened: those that are kept, and those of this visit. */
  get offered(): Map<string, string> {
    const kept = this.files?.entries.filter(({ state }) => state === 'good') ?? [];
    const own = [...this.around.own].map(([id, { document }]): [string, string] => [id, document.title.en]);
    return new Map([...own, ...kept.map(({ id, name }): [string, string] => [id, name])]);
  }

  /** Once; rejects where that part of the program cannot be loaded. */
  async load(): Promise<KeptFiles | null> {
    const { edition, store, notices } = this.around;
    if (!edition.loadOpening) return null;
    this.#loading ??= edition
      .loadOpening()
      .then(({ KeptFiles }) => new KeptFiles({ store, notices, navigator }))
      .catch((error: unknown) => {
        this.#loading = null; // the next act tries again
        throw error;
      });
    this.files = await this.#loading;
    return this.files;
  }

  /** What was just opened, as it is shown. */
  async keep(run: OpeningRun): Promise<void> {
    const { edition, view } = this.around;
    const [parts, files] = await Promise.all([edition.loadOpening?.(), this.load()]);
    const content = parts?.openedContent(run, view);
    if (content) await files?.keep(run.id, content);
  }

  /** With all that belongs to it; it can be put back. */
  async remove(entry: KeptEntry): Promise<void> {
    await this.files?.remove(entry);
    this.around.forgetOwn(entry.id);
  }

  /**
   * Opens a kept file as it is arranged, or as an address asks. Null when it is shown; else why not, in words, of which there
   * are none where it was given up.
   */
  async open(id: string, { asked, signal }: { asked?: string; signal: AbortSignal }): Promise<string | null> {
    const { own, opening, edition } = this.around;
    const [parts, files] = await Promise.all([edition.loadOpening?.(), this.load()]);
    if (!parts || !files) return '';
    const content = await files.load(id);
    if (typeof content === 'string') return say(parts.LOST_WORDS[content]);
    if (signal.aborted) return '';
    const read = parts.keptView(content, asked);
    const graph = own.get(id);
    if (!graph) return (await opening.reopen(content, { read, signal })) ? null : '';
    await this.around.showOwn(graph, read);
    return null;
  }
}
