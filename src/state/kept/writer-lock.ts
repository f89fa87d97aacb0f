/** Which window may write how a document is arranged: one at a time; the next in line follows when it is closed. */
export class WriterLock {
  #waiting = new AbortController();
  #leave = (): void => undefined;

  /** Where there are no locks all windows write, and what the store tells keeps them apart. */
  constructor(
    private readonly locks: LockManager | undefined,
    private readonly name: string,
    private readonly tell: (isHeld: boolean) => void,
  ) {}

  /** Takes it where it is free, else tells so and waits in line. */
  take(): void {
    const wait = () => {
      this.tell(false);
      this.#ask((signal) => ({ signal }));
    };
    this.#ask(() => ({ ifAvailable: true }), wait);
  }

  /** From whoever has it, who is told. */
  steal(): void {
    this.#ask(() => ({ steal: true }));
  }

  release(): void {
    this.#waiting.abort();
    this.#leave();
  }

  #ask(optionsWith: (signal: AbortSignal) => LockOptions, refused?: () => void): void {
    this.release();
    if (!this.locks) return this.tell(true);
    this.#waiting = new AbortController();
    const { signal } = this.#waiting;
    const left = new Promise<void>((resolve) => (this.#leave = resolve));
    const asked = this.locks.request(this.name, optionsWith(signal), (lock) => {
      if (signal.aborted) return;
      if (!lock) return refused?.();
      this.tell(true);
      return left;
    });
    asked.catch(() => {
      if (!signal.aborted) this.tell(false); // another window took it
    });
  }
}
