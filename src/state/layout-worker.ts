import type { Positions } from '../graph/atlas-document';
import type { LayoutAnswer, LayoutRequest } from '../layout/layout.worker';
import workerUrl from '../layout/layout.worker?worker&url';

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string };
}

/** Under Trusted Types a worker's address must come from a named policy; this is the only one of the program. */
const policy = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('app-worker', {
  createScriptURL: (url) => {
    if (url !== workerUrl) throw new Error('not the address of the layout worker');
    return url;
  },
});

/** Runs a layout off the main thread; rejects when it fails or is given up. */
export function startLayoutWorker(
  request: LayoutRequest,
  { signal, onProgress }: { signal: AbortSignal; onProgress: (done: number) => void },
): Promise<Positions> {
  const url = policy ? policy.createScriptURL(workerUrl) : workerUrl;
  const worker = new Worker(url, { type: 'module' });
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
