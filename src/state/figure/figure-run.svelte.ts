import { FigureRefusal } from '../../figure/figure-refusal';
import { breathe } from './breathe';
import { drawFigure, type DrawnFigure, type FigureOrder } from './draw-figure';
import { failureWords } from './failure-words';
import { isRaster, type FigureChoices } from './figure-choices';
import { isHeavy, problemOf, sizeWords, type FigureProblem } from './figure-limits';
import { dpiOf, pixelSize } from './figure-size';
import { writeFigure } from './write-figure';
import { say } from '../../language/say';

/** Between a choice and the drawing, in milliseconds: letters typed in a row are drawn once. */
const REST = 60;
/** The same before what takes seconds. */
const LONG_REST = 500;

/** A figure in the making, one at a time: what is asked for next takes the place of what is under way. */
export class FigureRun {
  drawn = $state.raw<DrawnFigure | null>(null);
  /** What is seen of it: the file itself where that is a picture, and none that is larger than a screen can show. */
  preview = $state.raw<Blob | null>(null);
  /** Null while it is in the making. */
  file = $state.raw<Blob | null>(null);
  problem = $state.raw<FigureProblem | null>(null);
  /** What is being done, in words; null while nothing is. */
  stage = $state<string | null>(null);

  #abort = new AbortController();
  #end: Promise<void> = Promise.resolve();

  /** Whether nothing came of it and nothing will: it was cancelled, or never begun. */
  get isIdle(): boolean {
    return this.stage === null && !this.file && !this.problem;
  }

  start(order: FigureOrder, choices: FigureChoices): void {
    this.#abort.abort();
    this.#abort = new AbortController();
    this.stage = say('Drawing …');
    this.problem = this.file = null;
    this.#end = this.#make(order, choices, this.#abort.signal);
  }

  /** What cannot be stopped is dropped when it comes. */
  cancel(): void {
    this.#abort.abort();
    this.stage = null;
  }

  async #make(order: FigureOrder, choices: FigureChoices, signal: AbortSignal): Promise<void> {
    try {
      await breathe(signal, REST);
      const drawn = await drawFigure(order, signal, this.drawn);
      signal.throwIfAborted();
      const isSeen = choices.format !== 'pdf' && !isHeavy(drawn.scene, choices);
      this.#show(drawn, isSeen);
      this.problem = problemOf(drawn.scene, choices);
      if (!this.problem) await this.#write(drawn, { choices, isSeen, signal });
    } catch (error) {
      const words = signal.aborted ? '' : await failureWords(error);
      if (!signal.aborted) this.#fail(words);
    } finally {
      if (!signal.aborted) this.stage = null;
    }
  }

  /** At once as SVG, unless the file before is the same picture and its own will take its place. */
  #show(drawn: DrawnFigure, isSeen: boolean): void {
    if (drawn !== this.drawn || !isSeen) this.preview = new Blob([drawn.svg], { type: 'image/svg+xml' });
    this.drawn = drawn;
  }

  async #write(
    drawn: DrawnFigure,
    { choices, isSeen, signal }: { choices: FigureChoices; isSeen: boolean; signal: AbortSignal },
  ): Promise<void> {
    if (isHeavy(drawn.scene, choices)) await breathe(signal, LONG_REST);
    this.stage = isRaster(choices.format)
      ? say('Drawing {size} …', { size: sizeWords(pixelSize(drawn.scene, choices)) })
      : say('Writing the file …');
    await breathe(signal, REST);
    const file = await toFile(drawn, choices, signal);
    signal.throwIfAborted();
    this.file = file;
    if (isSeen) this.preview = file;
  }

  #fail(words: string): void {
    this.drawn = this.preview = null;
    this.problem = { words };
  }

  /** What is drawn as another file, beside the one that is followed. Rejects with a sentence. */
  async writeAs(choices: FigureChoices, signal: AbortSignal): Promise<Blob> {
    const { drawn } = this;
    const problem = this.problem ?? (drawn && problemOf(drawn.scene, choices));
    if (problem || !drawn) throw new FigureRefusal(problem?.words ?? say('There is no picture yet.'));
    return toFile(drawn, choices, signal);
  }

  /** Resolves when nothing is in the making any more. */
  async settled(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    const dropped = new Promise<never>((_, reject) =>
      signal.addEventListener('abort', () => reject(signal.reason as Error)),
    );
    let end;
    do await Promise.race([(end = this.#end), dropped]);
    while (end !== this.#end);
  }
}

function toFile(drawn: DrawnFigure, choices: FigureChoices, signal: AbortSignal): Promise<Blob> {
  const size = pixelSize(drawn.scene, choices);
  return writeFigure(drawn, { choices, size, dpi: dpiOf(size, choices), signal });
}
