/** Seconds without a sign of life after which a reader is told. */
export const PATIENCE = 10;

/** Tells when something that should report from time to time has fallen silent, and when it is heard again. */
export class Watchdog {
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly tell: (isSilent: boolean) => void,
    private readonly patience = PATIENCE * 1000,
  ) {}

  /** A sign of life; the first starts the watch. */
  hear(): void {
    this.end();
    this.#timer = setTimeout(() => this.tell(true), this.patience);
  }

  end(): void {
    clearTimeout(this.#timer);
    this.tell(false);
  }
}
