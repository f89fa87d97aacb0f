import type { Page } from '@playwright/test';
import { madeText } from '../formats/harness/made-texts';
import { test } from '../screen/open-dialog';
import { median, report } from './report';
import { repeat } from './response';

test.setTimeout(600_000);

const RUNS = 3;

for (const size of [2000, 5000, 10_000])
  test(`a file of ${size} nodes and ${size * 2} edges is opened`, async ({ page, atlas, opening }) => {
    await atlas.open();
    const runs = [];
    for (let run = 0; run < RUNS; run += 1) {
      // each of another content, since a file that is known is not opened anew
      await opening.pick({ name: `made-${run}.gexf`, text: `${madeText('gexf', size)}<!-- ${run} -->` });
      await page.evaluate(() => performance.clearMarks('atlas:drawn'));
      runs.push(
        ...(await repeat(page, [opening.open], (button) => button.click().then(() => isDrawn(page)))),
      );
    }
    report(`GEXF of ${size} nodes and ${size * 2} edges, without places`, {
      'from “Open” to the picture, median': `${median(runs.map(({ answered }) => answered))} ms`,
      'longest frame until then, median': `${median(runs.map(({ blocked }) => blocked))} ms`,
      'longest frame until then, worst': `${Math.round(Math.max(...runs.map(({ blocked }) => blocked)))} ms`,
    });
  });

const isDrawn = (page: Page) =>
  page.waitForFunction(() => performance.getEntriesByName('atlas:drawn').length > 0, undefined, {
    timeout: 120_000,
  });
