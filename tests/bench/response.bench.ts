import { test, type Page } from '@playwright/test';
import { openPlainCytoscape } from './plain-cytoscape';
import { MEASURED, median, report } from './report';

interface Response {
  /** Milliseconds in which the page's own work held the frame up; a frame at 60 Hz has 16.7. */
  blocked: number;
  /** Milliseconds from the act to the second frame after it. */
  answered: number;
}

test('response to hover, filter and search on the shipped document', async ({ page, context }) => {
  await page.goto(MEASURED);
  await page.waitForFunction(() => performance.getEntriesByName('atlas:drawn').length > 0);
  const ours = await hover(page);
  report('hover: the pointer crosses the picture', figures(ours));
  const theirs = await hover(await openPlainCytoscape(context, page));
  const blocked = (responses: Response[]) => median(responses.map((response) => response.blocked));
  report('the same crossing, plain Cytoscape.js with its own labels', {
    ...figures(theirs),
    'ours to theirs, longest frame': `${(blocked(ours) / blocked(theirs)).toFixed(2)}`,
  });
  report('filter: the region in the address changes', figures(await filter(page)));
  report('search: one more letter', figures(await search(page)));
});

/** Crosses the picture in a zigzag, so that many nodes are met. */
async function hover(page: Page): Promise<Response[]> {
  const steps = Array.from({ length: 60 }, (_, step) => ({
    x: 420 + step * 10,
    y: 250 + ((step * 97) % 400),
  }));
  return repeat(page, steps, ({ x, y }) => page.mouse.move(x, y));
}

async function filter(page: Page): Promise<Response[]> {
  const places = ['africa', 'asia-pacific', 'middle-east', 'latin-america', 'near-abroad', 'west'];
  return repeat(page, [...places, ...places], (place) =>
    page.evaluate((name) => {
      location.hash = location.hash.replace(/(\?.*)?$/, `?region=${name}`);
    }, place),
  );
}

async function search(page: Page): Promise<Response[]> {
  await page.getByRole('searchbox').or(page.getByRole('combobox')).first().focus();
  return repeat(page, [...'sovereignty'], (letter) => page.keyboard.type(letter));
}

async function repeat<Act>(
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

function figures(responses: Response[]): Record<string, string> {
  const longest = responses.map(({ blocked }) => blocked);
  return {
    'longest frame, median': `${median(longest)} ms (16.7 is one frame)`,
    'longest frame, worst': `${median([Math.max(...longest)])} ms`,
    'act to second frame, median': `${median(responses.map(({ answered }) => answered))} ms`,
  };
}
