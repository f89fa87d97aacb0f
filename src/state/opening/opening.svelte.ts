import type { ByteFile } from '../../formats/bytes/byte-file';
import type { DocumentGraph } from '../../graph/document-graph';
import type { LayoutId } from '../../graph/layout-ids';
import type { ReadAddress } from '../../view/address/address-to-view';
import type { Edition } from '../editions/edition';
import type { Keeping } from '../keeping.svelte';
import type { KeptContent } from '../kept/kept-content';
import type { Notices } from '../notices.svelte';
import type { OpeningRun } from './opening-run.svelte';
import { say } from '../../language/say';

/** What opening a file needs of the program around it. */
interface Surroundings {
  readonly edition: Edition;
  readonly notices: Notices;
  readonly keeping: Pick<Keeping, 'keep' | 'files'>;
  readonly usualLayout: LayoutId;
  showOwn(graph: DocumentGraph, read?: ReadAddress): Promise<void>;
}

interface Reopening {
  read: ReadAddress;
  /** Ends it when something else is to be shown. */
  signal: AbortSignal;
}

/** Opens the reader's own files; what is open stays until the new document is there. */
export class Opening {
  /** What the reader is asked about; null while nothing is. */
  run = $state.raw<OpeningRun | null>(null);
  /** Of the document that was opened last. */
  last = $state.raw<OpeningRun | null>(null);

  /** How often files were given. */
  #turns = 0;

  constructor(private readonly around: Surroundings) {}

  /** False in a saved page. */
  get isOffered(): boolean {
    return this.around.edition.loadOpening !== null;
  }

  /** Reads files that belong together, and asks the reader about them; those that were given last, whichever come first. */
  async begin(given: ByteFile[] | Promise<ByteFile[]>): Promise<void> {
    await (await this.#start(given))?.read();
  }

  beginText(text: string, name = say('pasted text')): Promise<void> {
    return this.begin([{ name, bytes: new TextEncoder().encode(text) }]);
  }

  /** Opens the document that the reader was asked about, and keeps its files. */
  async finish(): Promise<void> {
    const { run } = this;
    const graph = await run?.make(this.around.usualLayout, this.#nameOf);
    if (run && graph && (await this.#show(run, graph))) await this.around.keeping.keep(run);
  }

  /** Opens files that were kept, without asking; false where they are not read any more, and the reader is told why. */
  async reopen({ files, name, recipe }: KeptContent, { read, signal }: Reopening): Promise<boolean> {
    const run = await this.#start(files);
    if (!run) return false;
    const leave = () => void (this.run === run && this.cancel());
    if (signal.aborted) leave();
    signal.addEventListener('abort', leave);
    await run.follow(recipe, name);
    const graph = await run.make(read.view.layout, this.#nameOf);
    signal.removeEventListener('abort', leave);
    return graph !== undefined && this.#show(run, graph, read);
  }

  /** Ends what is going on; the document that is open stays, and so does what is known of its file. */
  cancel(): void {
    if (this.run === this.last) this.run?.giveUp();
    else this.run?.end();
    this.run = null;
  }

  /** Asks again about the file of the open document, by the name that it has now. */
  ask(): void {
    const { last } = this;
    if (last) last.title = this.#nameOf(last.id) ?? last.title;
    this.run = last;
  }

  readonly #nameOf = (id: string): string | undefined => this.around.keeping.files?.nameOf(id);

  async #start(given: ByteFile[] | Promise<ByteFile[]>): Promise<OpeningRun | null> {
    const { edition, notices } = this.around;
    const turn = (this.#turns += 1);
    const files = await this.#take(given);
    if (!edition.loadOpening || files.length === 0) return null;
    try {
      const [{ OpeningRun }, geography] = await Promise.all([
        edition.loadOpening(),
        edition.library.geography(),
      ]);
      if (turn !== this.#turns) return null; // others were given in the meantime
      this.cancel();
      this.run = new OpeningRun(files, geography);
    } catch {
      notices.tellNotLoaded();
      return null;
    }
    return this.run;
  }

  /** None where the browser does not let them be read, and the reader is told. */
  async #take(given: ByteFile[] | Promise<ByteFile[]>): Promise<ByteFile[]> {
    try {
      return await given;
    } catch (error) {
      this.around.notices.show(error instanceof Error ? error.message : String(error));
      return [];
    }
  }

  async #show(run: OpeningRun, graph: DocumentGraph, read?: ReadAddress): Promise<boolean> {
    if (this.run !== run) return false;
    await this.around.showOwn(graph, read);
    if (this.last !== run) this.last?.end();
    this.last = run;
    this.run = null;
    return true;
  }
}
