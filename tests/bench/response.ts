import type { Page } from '@playwright/test';
import { median } from './report';

export interface Response {
  /** Milliseconds in which the page's own work held the frame up; a frame at 60 Hz has 16.7. */
  blocked: number;
  /** Milliseconds from the act to the second frame after it. */
  answered: number;
}

/** Runs acts one after the other, and watches the frames after each. */
export async function repeat<Act>(
  page: Page,
  acts: Act[],
  run: (act: Act) => Promise<unknown>,
): Promise<Response[]> {
  const responses: Response[] = [];
  for (const act of acts) {
    await page.evaluate(startWatch);
    await run(act);
    responses.push(await page.evaluate(endWatch));
  }
  return responses;
}

interface Watch {
  start: number;
  longest: number;
}
declare global {
  var atlasWatch: Watch | undefined;
}

/** Runs in the page: notes the longest gap between two frames from now on. */
function startWatch(): void {
  const isRunning = globalThis.atlasWatch !== undefined;
  globalThis.atlasWatch = { start: performance.now(), longest: 0 };
  if (isRunning) return;
  let last = performance.now();
  const tick = () => {
    const now = performance.now();
    if (globalThis.atlasWatch)
      globalThis.atlasWatch.longest = Math.max(globalThis.atlasWatch.longest, now - last);
    last = now;
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
}

/** Runs in the page. */
async function endWatch(): Promise<Response> {
  for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  const { start = NaN, longest = NaN } = globalThis.atlasWatch ?? {};
  return { blocked: longest, answered: performance.now() - start };
}

export function figures(responses: Response[]): Record<string, string> {
  const longest = responses.map(({ blocked }) => blocked);
  return {
    'longest frame, median': `${median(longest)} ms (16.7 is one frame)`,
    'longest frame, worst': `${median([Math.max(...longest)])} ms`,
    'act to second frame, median': `${median(responses.map(({ answered }) => answered))} ms`,
  };
}
