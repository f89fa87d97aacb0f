import type { Positions } from '../graph/atlas-document';
import type { LayoutId } from '../graph/layout-ids';
import type { LayoutInput } from './layout-input';
import { layoutOf } from './layouts';

/** Runs one layout off the main thread: a request in, then any number of progress messages and one answer out. */
export interface LayoutRequest {
  layout: LayoutId;
  input: LayoutInput;
  seed?: number;
}

export type LayoutAnswer = { progress: number } | { positions: Positions } | { error: string };

self.onmessage = ({ data: { layout, input, seed } }: MessageEvent<LayoutRequest>) => {
  try {
    const onProgress = everyPercent((progress) => answer({ progress }));
    answer({ positions: layoutOf(layout).layOut(input, { seed, onProgress }) });
  } catch (error) {
    answer({ error: error instanceof Error ? error.message : String(error) });
  }
};

const answer = (message: LayoutAnswer) => self.postMessage(message);

/** Passes on a share of the work done only when it has grown by a hundredth. */
function everyPercent(report: (done: number) => void): (done: number) => void {
  let last = 0;
  return (done) => {
    if (done - last < 0.01) return;
    last = done;
    report(done);
  };
}
