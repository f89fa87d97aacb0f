/** A file that the page gave to its reader. */
export interface SavedFile {
  name: string;
  type: string;
  text: string;
}

interface Witness {
  saved: SavedFile[];
  faults: string[];
}

type Witnessed = typeof globalThis & { witness?: Witness };

/** Runs in the page: notes what is saved, which not every browser lets a test take, and what goes wrong. */
export function setWitness(): void {
  const page = globalThis as Witnessed;
  if (page.witness) return;
  const { saved, faults } = (page.witness = { saved: [], faults: [] } as Witness);
  addEventListener('error', ({ message }) => faults.push(`error: ${message}`));
  addEventListener('unhandledrejection', ({ reason }) => faults.push(`rejected: ${String(reason)}`));
  const { error } = console;
  console.error = (...words: unknown[]) => {
    faults.push(`console: ${words.map(String).join(' ')}`);
    error.apply(console, words);
  };
  // also what was refused before this ran, where the browser keeps that
  const observer = new ReportingObserver((reports) => faults.push(...reports.map(tell)), {
    types: ['csp-violation'],
    buffered: true,
  });
  observer.observe();
  const blobs = new Map<string, Blob>();
  const { createObjectURL } = URL;
  URL.createObjectURL = (given) => {
    const address = createObjectURL.call(URL, given);
    if (given instanceof Blob) blobs.set(address, given);
    return address;
  };
  const { click } = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    const file = blobs.get(this.href);
    if (!this.download || !file) return click.call(this);
    void file.text().then((text) => saved.push({ name: this.download, type: file.type, text }));
  };

  function tell({ body }: Report): string {
    const { effectiveDirective, blockedURL, sample } = body as unknown as Record<string, string>;
    return `refused: ${effectiveDirective} ${blockedURL} ${sample}`;
  }
}

/** Run in the page. */
export const savedFiles = (): SavedFile[] => (globalThis as Witnessed).witness?.saved ?? [];
export const seenFaults = (): string[] => (globalThis as Witnessed).witness?.faults ?? ['nobody watched'];
