import type { Positions } from '../graph/atlas-document';
import { everyPercent } from '../graph/every-percent';
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
