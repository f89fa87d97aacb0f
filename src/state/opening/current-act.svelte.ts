import type { Fault } from '../../formats/fault';
import { toFault } from './to-fault';
import { Watchdog } from './watchdog';

export type OpeningStage = 'reading' | 'refused' | 'asking' | 'making' | 'laying-out';

/** What an act tells of itself while it goes on; nothing is taken from one that is over. */
interface Teller {
  onProgress(done: number): void;
  onStage(stage: OpeningStage): void;
}

/** What an opening is at: one act at a time; the next takes the place of the one before. */
export class CurrentAct {
  stage = $state<OpeningStage>('reading');
  /** Share of the work of a stage that is done, 0 to 1. */
  progress = $state(0);
  /** Whether nothing was heard of the work for long. */
  isSilent = $state(false);
  /** Why it is refused. */
  fault = $state.raw<Fault | null>(null);

  readonly #watchdog = new Watchdog((isSilent) => (this.isSilent = isSilent));
  #number = 0;

  /** `file` is the name that a failure is told with. */
  constructor(private readonly file: string) {}

  /** What comes of an act; undefined where it is over before, or fails, which is state. */
  async begin<T>(stage: OpeningStage, act: (teller: Teller) => Promise<T>): Promise<T | undefined> {
    const number = (this.#number += 1);
    const isOver = () => number !== this.#number;
    this.#turnTo(stage);
    try {
      const result = await act({
        onProgress: (done) => void (isOver() || this.#advance(done)),
        onStage: (next) => void (isOver() || this.#turnTo(next)),
      });
      if (isOver()) return undefined;
      this.end('asking');
      return result;
    } catch (error) {
      if (isOver()) return undefined;
      this.fault = toFault(error, this.file);
      this.end('refused');
      return undefined;
    }
  }

  /** Whatever is going on is over. */
  end(stage = this.stage): void {
    this.#number += 1;
    this.stage = stage;
    this.#watchdog.end();
  }

  #turnTo(stage: OpeningStage): void {
    this.stage = stage;
    this.#advance(0);
  }

  #advance(done: number): void {
    this.progress = done;
    this.#watchdog.hear();
  }
}
