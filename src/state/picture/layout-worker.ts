import type { Positions } from '../../graph/atlas-document';
import type { LayoutAnswer, LayoutRequest } from '../../layout/layout.worker';
import workerUrl from '../../layout/layout.worker?worker&url';
import { startWorker } from '../editions/start-worker';

/** Runs a layout off the main thread; rejects when it fails or is given up. */
export function startLayoutWorker(
  request: LayoutRequest,
  { signal, onProgress }: { signal: AbortSignal; onProgress: (done: number) => void },
): Promise<Positions> {
  if (signal.aborted) return Promise.reject(new Error('given up'));
  const worker = startWorker(workerUrl);
  return new Promise<Positions>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(new Error('given up')));
    worker.onerror = ({ message }) => reject(new Error(message || 'the worker stopped'));
    worker.onmessage = ({ data }: MessageEvent<LayoutAnswer>) => {
      if ('positions' in data) resolve(data.positions);
      else if ('error' in data) reject(new Error(data.error));
      else onProgress(data.progress);
    };
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}
