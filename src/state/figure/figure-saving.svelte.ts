import { saveFile } from '../saving/save-file';
import { copyFigure } from './copy-figure';
import { failureWords } from './failure-words';
import type { FigureMaking } from './figure-making.svelte';
import { say } from '../../language/say';

/** Handing a figure to the reader, as a file or by the clipboard. */
export class FigureSaving {
  /** While a file is waited for. */
  isBusy = $state(false);
  #told = $state.raw<{ words: string; of: FigureMaking['asked'] } | null>(null);
  #abort = new AbortController();

  constructor(private readonly making: FigureMaking) {}

  /** What came of it, in words; nothing once another picture is asked for. */
  get outcome(): string {
    return this.#told?.of === this.making.asked ? this.#told.words : '';
  }

  save(): Promise<void> {
    const { making } = this;
    return this.#attempt(async (signal) => {
      const file = await making.fileAs(making.choices.format, signal);
      saveFile(file, making.fileName);
      return say('Saved {file}.', { file: making.fileName });
    });
  }

  /** SVG as SVG, everything else as PNG. */
  copy(): Promise<void> {
    const format = this.making.choices.format === 'svg' ? 'svg' : 'png';
    return this.#attempt((signal) => copyFigure(format, this.making.fileAs(format, signal)));
  }

  /** Of the figure itself too, not of the waiting alone. */
  cancel(): void {
    this.#abort.abort();
    this.making.run.cancel();
  }

  async #attempt(act: (signal: AbortSignal) => Promise<string>): Promise<void> {
    if (this.isBusy) return;
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.isBusy = true;
    this.#told = null;
    try {
      this.#tell(await act(signal));
    } catch (error) {
      this.#tell(signal.aborted ? say('Cancelled.') : await failureWords(error));
    } finally {
      this.isBusy = false;
    }
  }

  #tell(words: string): void {
    this.#told = { words, of: this.making.asked };
  }
}
