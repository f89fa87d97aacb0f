import { expect, it } from 'vitest';
import type { LayoutId } from '../../src/graph/layout-ids';
import type { LayoutAnswer, LayoutRequest } from '../../src/layout/layout.worker';
import { input, picture } from './known-picture';

/** All messages of the worker up to its answer. */
async function ask(request: LayoutRequest): Promise<LayoutAnswer[]> {
  const worker = new Worker(new URL('../../src/layout/layout.worker.ts', import.meta.url), {
    type: 'module',
  });
  const answers: LayoutAnswer[] = [];
  await new Promise<void>((resolve, reject) => {
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.onmessage = ({ data }: MessageEvent<LayoutAnswer>) => {
      answers.push(data);
      if (!('progress' in data)) resolve();
    };
    worker.postMessage(request);
  }).finally(() => worker.terminate());
  return answers;
}

it('draws off the main thread the same picture as Node, and tells how far it is', async () => {
  const answers = await ask({ layout: 'organic', input, seed: 2 });
  expect(answers.at(-1)).toEqual({ positions: picture });
  expect(answers.filter((answer) => 'progress' in answer).length).toBeGreaterThan(3);
});

it('answers a failure in words', async () => {
  expect(await ask({ layout: 'spiral' as LayoutId, input })).toEqual([{ error: 'no layout "spiral"' }]);
});
