import type { jsPDF } from 'jspdf';

type Dictionary = Record<string, string>;

/** The parts of jsPDF that its own plug-ins write with. */
interface Internals {
  newObjectDeferred(): number;
  newObjectDeferredBegin(id: number, writes: boolean): void;
  out(line: string): void;
  putStream(stream: { data: string; objectId: number; additionalKeyValues: Entry[] }): void;
}

interface WithVersion {
  __private__: { setPdfVersion(version: string): void };
}

/** The last that is free to read (ISO 32000-1); what jsPDF would write, 1.3, had no opacity. */
const VERSION = '1.7';

interface Entry {
  key: string;
  value: string;
}

/** When jsPDF asks for more: objects, names of forms, entries of the catalog. */
type Occasion = 'putResources' | 'putXobjectDict' | 'putCatalog';

/** Numbered objects of a PDF file (ISO 32000-1, 7.3), which are written on those occasions. */
export class PdfFile {
  readonly #internals: Internals;
  #failure: Error | null = null;

  constructor(readonly document: jsPDF) {
    this.#internals = document.internal as unknown as Internals;
    (document as unknown as WithVersion).__private__.setPdfVersion(VERSION);
  }

  on(occasion: Occasion, write: () => void): void {
    this.document.internal.events.subscribe(occasion, () => {
      try {
        write();
      } catch (failure) {
        this.#failure ??= toError(failure); // jsPDF would swallow it
      }
    });
  }

  /** A number for an object that others name before it is written. */
  reserve(): number {
    return this.#internals.newObjectDeferred();
  }

  /** Writes an object; its stream is text of one byte to a letter, and is packed. Returns its number. */
  put(dictionary: Dictionary, stream?: string, id = this.reserve()): number {
    const { newObjectDeferredBegin, putStream } = this.#internals;
    newObjectDeferredBegin(id, true);
    const entries = Object.entries(dictionary).map(([key, value]): Entry => ({ key, value }));
    if (stream === undefined) this.write(toDictionary(dictionary));
    else putStream({ data: stream || '\n', objectId: id, additionalKeyValues: entries });
    this.write('endobj');
    return id;
  }

  write(line: string): void {
    this.#internals.out(line);
  }

  /** The whole file. */
  toBytes(): Uint8Array {
    const bytes = new Uint8Array(this.document.output('arraybuffer'));
    if (this.#failure) throw this.#failure;
    return bytes;
  }
}

const toError = (thrown: unknown): Error => (thrown instanceof Error ? thrown : new Error(String(thrown)));

export const toDictionary = (entries: Dictionary): string =>
  `<<${Object.entries(entries)
    .map(([key, value]) => `/${key} ${value}`)
    .join(' ')}>>`;

export const toReference = (id: number): string => `${id} 0 R`;
