import type { Anchoring } from '../../graph/anchoring/anchor-evidence';
import type { AnchoredText, EvidencePassage } from '../../graph/anchoring/anchored-text';
import type { AtlasEdge } from '../../graph/atlas-document';
import type { DocumentGraph } from '../../graph/document-graph';
import { say } from '../../language/say';
import type { BrowserStore } from '../storage/browser-store';
import type { Notices } from '../notices.svelte';
import type { KeptText, Opening } from './open-source-text';

interface Surroundings {
  store: BrowserStore;
  notices: Notices;
}

/** The reader's own copy of the source: opened and kept in this browser only. */
export class SourceCopy {
  anchored = $state.raw<AnchoredText | null>(null);
  /** Why the text that was last given was not opened. */
  refusal = $state<string | null>(null);
  isOpening = $state(false);
  /** Whether this browser holds the text that is open: keeping it takes a moment, and may fail. */
  isKept = $state(false);

  /** How often a text was given or sent away: only the last time counts. */
  #acts = 0;

  constructor(
    private readonly graph: DocumentGraph,
    private readonly surroundings: Surroundings,
  ) {}

  get text(): string | null {
    return this.anchored?.text ?? null;
  }

  get anchoring(): Anchoring | null {
    return this.anchored?.anchoring ?? null;
  }

  /** The whole sentence of an evidence record; null where no text is open or the words were not found. */
  passageOf(edge: AtlasEdge, index: number): EvidencePassage | null {
    return this.anchored?.passageOf(edge, index) ?? null;
  }

  /** Opens a file, or a text that was pasted. A text that is refused leaves the one that is open. */
  async open(given: File | string): Promise<void> {
    const act = (this.#acts += 1);
    this.refusal = null;
    this.isOpening = true;
    const opening = await this.#read(given);
    if (act !== this.#acts) return;
    this.isOpening = false;
    if ('refusal' in opening) {
      this.refusal = opening.refusal;
      return;
    }
    this.anchored = opening.anchored;
    this.isKept = false;
    const isKept = await this.#keep(opening.kept);
    if (act === this.#acts) this.isKept = isKept;
  }

  /** Takes up again what was opened on another visit. */
  async restore(): Promise<void> {
    const act = this.#acts;
    // a browser without storage has kept nothing
    const kept = await this.surroundings.store.get<KeptText>('texts', this.#id).catch(() => undefined);
    if (typeof kept?.text !== 'string') return;
    try {
      const { anchorText } = await loadOpening();
      const anchored = anchorText(this.graph.document, kept);
      if (act !== this.#acts || anchored.anchoring.isOther) return;
      this.anchored = anchored;
      this.isKept = true;
    } catch {
      this.surroundings.notices.show(say('The text could not be opened again.'));
    }
  }

  /** Removes the text from this browser and then closes it: what looks forgotten is. */
  async forget(): Promise<void> {
    const act = (this.#acts += 1);
    this.isOpening = false;
    this.refusal = null;
    try {
      await this.surroundings.store.remove('texts', this.#id);
    } catch {
      this.surroundings.notices.show(say('The text is closed, but still in this browser.'));
    }
    if (act === this.#acts) this.anchored = null;
  }

  get #id(): string {
    return this.graph.document.id;
  }

  async #read(given: File | string): Promise<Opening> {
    const name = typeof given === 'string' ? say('The pasted text') : given.name;
    try {
      const { openSourceText } = await loadOpening();
      return await openSourceText(this.graph.document, given, name);
    } catch (error) {
      return {
        refusal: say('“{name}” could not be read: {error}', { name, error: (error as Error).message }),
      };
    }
  }

  async #keep(kept: KeptText): Promise<boolean> {
    try {
      await this.surroundings.store.put('texts', this.#id, kept);
      return true;
    } catch {
      this.surroundings.notices.show(say('The text is open, but this browser will not remember it.'));
      return false;
    }
  }
}

/** What reads and anchors is loaded with the first text. */
const loadOpening = () => import('./open-source-text');
