import type { Streams } from '../command';

/** Shorter work is done before anybody looks. */
const SOON = 500;

/** The share of the work that is done, on a terminal alone. */
export function showProgress(stderr: Streams['stderr']): { show: (done: number) => void; end: () => void } {
  const start = Date.now();
  let shown = '';
  return {
    show(done) {
      const text = `\rReading … ${Math.floor(done * 100)} %`;
      if (!stderr.isTTY || text === shown || Date.now() - start < SOON) return;
      stderr.write((shown = text));
    },
    end() {
      if (shown !== '') stderr.write(`\r${' '.repeat(shown.length)}\r`);
    },
  };
}
