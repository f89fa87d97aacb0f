import { test, type BrowserContext, type Page } from '@playwright/test';
import { madeSource } from '../graph/anchoring/made-source';
import { MEASURED, report } from './report';
import { figures, repeat } from './response';

test('marking and scrolling on the shipped document', async ({ page }) => {
  await openText(page);
  const places = ['region:africa', 'country:US', 'topic:sovereignty', 'theme:security', 'priority-5'];
  report('the shipped document: another node is selected', figures(await select(page, places)));
  report('the shipped document: the text is scrolled', figures(await scroll(page)));
});

test.setTimeout(120_000);

test('marking and scrolling in a text of 100 kB with 1,500 mentions', async ({ page, context }) => {
  const { document, text } = madeSource(5, 320);
  await page.route('**/documents/foreign-policy-concept-2023.json', (route) =>
    route.fulfill({ json: { ...document, id: 'foreign-policy-concept-2023' } }),
  );
  await openText(page);
  const size = `${Math.round(text.length / 1000)} kB, ${document.edges.length} mentions`;
  const nodes = ['topic:any', 's3', 'topic:any', 's200', 'topic:any', 's317'];
  report(
    `our wording, ${document.nodes.length} nodes: another is selected`,
    figures(await select(page, nodes)),
  );
  report('the same: the text is scrolled', figures(await scroll(page)));
  await page.getByRole('button', { name: 'The source' }).click();
  await page.getByText('Paste it').click();
  await page.getByRole('textbox', { name: 'The text of the source' }).fill(text);
  await page.getByRole('button', { name: 'Open the pasted text' }).click();
  await page.locator('.source-text').waitFor();
  report(`the source, ${size}: another node is selected`, figures(await select(page, nodes)));
  report('the same: the text is scrolled', figures(await scroll(page)));
  report(
    'plain paragraphs of the same text: scrolled',
    figures(await scroll(await openPlain(context, text))),
  );
});

const TEXT = '[aria-label="Text of the document"]';

async function openText(page: Page): Promise<void> {
  await page.goto(MEASURED);
  await page.waitForFunction(() => performance.getEntriesByName('atlas:drawn').length > 0);
  await page.getByRole('banner').getByRole('button', { name: 'Text', exact: true }).click();
  await page.getByRole('article').first().waitFor();
}

async function openPlain(context: BrowserContext, text: string): Promise<Page> {
  const page = await context.newPage();
  const paragraphs = text.split('\n\n').map((words) => `<p>${words}</p>`);
  await page.setContent(
    `<div aria-label="Text of the document" style="height: 800px; width: 440px; overflow-y: auto">${paragraphs.join('')}</div>`,
  );
  return page;
}

const select = (page: Page, nodes: string[]) =>
  repeat(page, [...nodes, ...nodes, ...nodes], (node) =>
    page.evaluate((id) => {
      location.hash = location.hash.replace(/(\?.*)?$/, `?select=${id}`);
    }, node),
  );

/** In steps of a page, through all of it and back. */
const scroll = (page: Page) =>
  repeat(
    page,
    Array.from({ length: 40 }, (_, step) => (step < 20 ? 1 : -1)),
    (direction) =>
      page.evaluate(
        ([selector, by]) =>
          document.querySelector(selector)!.scrollBy({ top: 700 * by, behavior: 'instant' }),
        [TEXT, direction] as const,
      ),
  );
