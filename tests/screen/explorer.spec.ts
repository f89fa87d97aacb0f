import type { Page } from '@playwright/test';
import { CONCEPT, type AtlasPage } from './atlas-page';
import { expect, test } from './atlas-test';
import { screenPlaces } from './screen-places';

const BRICS = 'organisation:brics';

/** The middles of the elements that stand for nodes, in pixels of the window. */
const middles = (page: Page) =>
  page.locator('[data-node]').evaluateAll((elements) =>
    Object.fromEntries(
      elements.map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [
          (element as HTMLElement).dataset.node!,
          { x: x + width / 2, y: y + height / 2, width, height },
        ];
      }),
    ),
  );

const isReady = (page: Page) => page.locator('[data-node]').first().waitFor({ state: 'attached' });
const said = (page: Page) => page.locator('[aria-live=polite]').last();
const here = (atlas: AtlasPage) => atlas.graph.locator('[aria-current=true]');

test('elements stand over the nodes, and go along when the picture is fitted, moved, zoomed and laid out', async ({
  atlas,
  concept,
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await atlas.open();
  await isReady(page);
  const places = await screenPlaces(atlas, concept);
  const first = await middles(page);
  expect(Object.keys(first)).toHaveLength(50);
  for (const [id, at] of Object.entries(first)) {
    expect(Math.hypot(at.x - places.of(id).x, at.y - places.of(id).y), id).toBeLessThan(2);
    expect(Math.min(at.width, at.height), id).toBeGreaterThanOrEqual(24);
  }
  // about the middle of the canvas, as the button does
  await page.getByRole('button', { name: 'Zoom in' }).click();
  const { canvas } = places;
  const middle = { x: canvas.x + canvas.width / 2, y: canvas.y + canvas.height / 2 };
  const zoomed = (id: string) => {
    const at = first[id]!;
    return { x: middle.x + 1.25 * (at.x - middle.x), y: middle.y + 1.25 * (at.y - middle.y) };
  };
  await expectAt(page, zoomed);
  await atlas.graph.focus();
  await page.keyboard.press('Shift+ArrowLeft');
  await expectAt(page, (id) => ({ x: zoomed(id).x + 60, y: zoomed(id).y }));
  await page.keyboard.press('f');
  await expectAt(page, (id) => first[id]!);
  await atlas.chooseFrom('Layout', 'In document order');
  const order = concept.positions.order!;
  const [one, other] = Object.keys(first) as [string, string];
  await expect(async () => {
    const now = await middles(page);
    const zoom = (now[one]!.x - now[other]!.x) / (order[one]![0] - order[other]![0]);
    const isThere = Object.entries(now).every(
      ([id, { x }]) => Math.abs(x - now[one]!.x - zoom * (order[id]![0] - order[one]![0])) < 2,
    );
    expect([zoom > 0, isThere]).toEqual([true, true]);
  }).toPass();
});

async function expectAt(page: Page, wanted: (id: string) => { x: number; y: number }): Promise<void> {
  await expect(async () => {
    for (const [id, { x, y }] of Object.entries(await middles(page)))
      expect(Math.hypot(x - wanted(id).x, y - wanted(id).y), id).toBeLessThan(2);
  }).toPass();
}

test('with the keyboard alone links are read and followed, and the place of the keyboard is seen', async ({
  atlas,
  page,
  scan,
}) => {
  await atlas.open(`${CONCEPT}?select=${BRICS}`);
  await isReady(page);
  await atlas.graph.focus();
  await expect(here(atlas)).toHaveAccessibleName('BRICS');
  await expect(atlas.graph).toHaveAttribute('aria-activedescendant', (await here(atlas).getAttribute('id'))!);
  await page.keyboard.press(']');
  await expect(said(page)).toHaveText('“China” is a member of “BRICS”, 1 of 4');
  await page.keyboard.press('End');
  await expect(said(page)).toContainText('strengthens “BRICS”, 4 of 4');
  await page.keyboard.press('Space');
  await atlas.expectSelected(/Strengthening BRICS/);
  await expect(said(page)).toHaveText(
    '19(4) Strengthening BRICS, SCO and others, priority, 4 of 10, 9 links out',
  );
  for (const key of ['ArrowRight', 'ArrowDown', '[', 'Enter']) {
    await page.keyboard.press(key);
    await expectInSight(atlas);
  }
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('Backspace');
  await atlas.expectSelected('BRICS');
  expect(await scan()).toEqual([]);
  await page.keyboard.press('b');
  await expect(page.getByRole('dialog').getByRole('listitem').first().getByRole('button')).toBeFocused();
  await page.keyboard.press('Enter');
  await atlas.expectSelected(/Strengthening BRICS/);
  await expect(atlas.graph).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(atlas.graph).not.toBeFocused();
});

/** Two rings around where the keyboard is, whole, and under no panel. */
async function expectInSight(atlas: AtlasPage): Promise<void> {
  await expect(atlas.graph).toBeFocused();
  await expect(async () => {
    const ring = await here(atlas).evaluate((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      const corners = [left, right].flatMap((x) => [top, bottom].map((y) => document.elementFromPoint(x, y)));
      const graph = element.closest('[role=application]')!;
      return {
        outline: [outlineStyle, outlineWidth, boxShadow !== 'none'],
        isCovered: corners.some((corner) => !graph.contains(corner)),
      };
    });
    expect(ring).toEqual({ outline: ['solid', '3px', true], isCovered: false });
  }).toPass();
}

test('what comes within a moment is read out together, and one who runs on hears the last place', async ({
  atlas,
  page,
}) => {
  await atlas.open(`${CONCEPT}?select=${BRICS}`);
  await isReady(page);
  await atlas.graph.focus();
  await page.evaluate(() => {
    const region = [...document.querySelectorAll('[aria-live=polite]')].at(-1)!;
    const heard = ((globalThis as unknown as { heard: string[] }).heard = [] as string[]);
    new MutationObserver(() => heard.push(region.textContent)).observe(region, {
      characterData: true,
      childList: true,
      subtree: true,
    });
  });
  await atlas.graph.evaluate((graph) => {
    for (let press = 0; press < 4; press += 1)
      graph.dispatchEvent(new KeyboardEvent('keydown', { key: ']', bubbles: true, cancelable: true }));
  });
  await expect(said(page)).toContainText('4 of 4');
  const heard = await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
  expect(heard).toHaveLength(1);
});

test('commands are said by keyboard alone, and their answers lead on', async ({ atlas, page }) => {
  await atlas.open();
  await isReady(page);
  await atlas.graph.focus();
  const field = page.getByRole('textbox', { name: 'Command' });
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('v');
  await expect(field).toBeFocused();
  const answer = page.getByRole('log').getByRole('article').last();
  const expectAnswer = async (command: string, words: string | RegExp) => {
    await page.keyboard.type(command);
    await page.keyboard.press('Enter');
    await expect(answer).toContainText(words);
  };
  await expectAnswer('find brics', 'BRICS, organisation, 2 of 7');
  await atlas.expectSelected('BRICS');
  await expectAnswer('links of Africa', 'supports Africa.');
  await expectAnswer('почему Китай и Африка?', 'Asia-Pacific');
  await expectAnswer('only region Africa', '6 nodes are shown.');
  await expect(atlas.chips).toHaveCount(1);
  await expectAnswer('undo', 'Undone: filtered by Africa.');
  await expect(atlas.chips).toHaveCount(0);
  await expectAnswer('find security', 'Which one is “security”?');
  await expectAnswer('2', /links? /);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field).toHaveValue('find security');
  await page.keyboard.press('ControlOrMeta+a');
  await expectAnswer('theme dark', 'The theme is dark now.');
});

test('what is told while commands are typed stands in the answer, or beside the field', async ({
  atlas,
  page,
}) => {
  await atlas.open();
  await isReady(page);
  await atlas.graph.focus();
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('v');
  const field = page.getByRole('textbox', { name: 'Command' });
  const answer = page.getByRole('log').getByRole('article').last();
  const close = page.getByRole('button', { name: 'Close message' });
  for (const command of ['only kind organisations', 'why China and Africa']) {
    await field.fill(command);
    await field.press('Enter');
  }
  await expect(answer).toContainText('A filter was paused to show the whole path.');
  await expect(close).toHaveCount(0);
  for (const command of ['only kind organisations', 'links of China']) {
    await field.fill(command);
    await field.press('Enter');
  }
  await answer.getByRole('link', { name: 'is a member of' }).first().click();
  await expect(close).toBeVisible();
  const [notice, below] = [(await close.boundingBox())!, (await field.boundingBox())!];
  expect(notice.y + notice.height).toBeLessThan(below.y - 100);
});
