import { test, type Page } from '@playwright/test';
import { openPlainCytoscape } from './plain-cytoscape';
import { MEASURED, median, report } from './report';
import { figures, repeat, type Response } from './response';

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
