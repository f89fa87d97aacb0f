import { untrack } from 'svelte';
import { documentName } from '../saving/document-name';
import type { Writable, Written } from '../../formats/format';
import { writers, type Writer } from '../../formats/writers';
import { copyText } from '../saving/copy-text';
import type { OpenDocument } from '../open-document.svelte';
import { saveFile } from '../saving/save-file';
import { keepSetting, readSetting } from '../settings';
import { toDownload, type Download } from './to-download';
import { writableOf, type GraphPart } from './writable-of';
import { say } from '../../language/say';

const SETTING = 'graph-file';

/** The graph file that a reader makes of what is open: the choices, and what is written by them. */
export class GraphSaving {
  part = $state<GraphPart>('whole');
  /** The reader's own; without its ending. */
  name = $state('');
  /** What was done, in words. */
  outcome = $state('');
  problem = $state<string | null>(null);
  #format = $state(readSetting(SETTING));
  #written = $state.raw<Written | null>(null);
  #latest = 0;

  constructor(private readonly open: OpenDocument) {}

  readonly writer: Writer = $derived.by(() => writers.find(({ id }) => id === this.#format) ?? writers[0]!);
  readonly content: Writable = $derived.by(() => writableOf(this.open, this.part));
  /** Without an ending. */
  readonly standardName: string = $derived.by(() => {
    const name = documentName(this.open.graph.document);
    return this.part === 'whole' ? name : `${name}-shown`;
  });
  readonly download: Download | null = $derived.by(() => {
    const name = this.name.trim() || this.standardName;
    return this.#written && toDownload(this.#written, name, this.writer.extension);
  });

  /** What the format cannot hold of the part; null until that is known. */
  get losses(): string[] | null {
    return this.#written?.losses ?? null;
  }

  choose(id: Writer['id']): void {
    this.#format = id;
    keepSetting(SETTING, id);
  }

  /** Writes what is chosen now; call inside an effect. */
  follow(): void {
    const { writer, content } = this;
    untrack(() => void this.#write(writer, content));
  }

  save(): void {
    const { download } = this;
    if (!download) return;
    saveFile(new Blob([download.content as BlobPart]), download.name);
    this.outcome = say('Saved {file}.', { file: download.name });
  }

  async copy(): Promise<void> {
    const { download } = this;
    if (typeof download?.content !== 'string') return;
    this.outcome = (await copyText(download.content))
      ? say('The graph is in the clipboard.')
      : say('The browser did not let it be copied; save it as a file.');
  }

  async #write(writer: Writer, content: Writable): Promise<void> {
    const turn = (this.#latest += 1);
    this.#written = null;
    this.problem = null;
    this.outcome = '';
    try {
      const written = await (await writer.write())(content);
      if (turn === this.#latest) this.#written = written;
    } catch (error) {
      if (turn === this.#latest) this.problem = error instanceof Error ? error.message : String(error);
    }
  }
}
