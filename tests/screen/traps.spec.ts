import type { Page } from '@playwright/test';
import { CONCEPT, type AtlasPage } from './atlas-page';
import { expect, test } from './atlas-test';

/** What takes the keyboard in a part of the page, one for each group of radio buttons. */
const stopsIn = (page: Page, part: string) =>
  page.locator(part).evaluate((root) => {
    const able = 'a[href], button, input, select, textarea, summary, [tabindex]';
    const stops = [...root.querySelectorAll<HTMLElement>(able)].filter(
      (element) =>
        element.tabIndex >= 0 && !element.matches(':disabled, [inert] *') && element.checkVisibility(),
    );
    const radios = stops.filter((stop): stop is HTMLInputElement => stop.matches('[type=radio]'));
    // browsers stop at what can be scrolled and has no stop of its own
    const scrolled = [...root.querySelectorAll<HTMLElement>('*')].filter(
      (element) =>
        /auto|scroll/.test(getComputedStyle(element).overflow) &&
        (element.scrollHeight > element.clientHeight || element.scrollWidth > element.clientWidth) &&
        !stops.some((stop) => element.contains(stop)),
    );
    return stops.length - radios.length + new Set(radios.map(({ name }) => name)).size + scrolled.length;
  });

interface Walk {
  /** What had the keyboard on the way that lies outside the part. */
  outside: string[];
  /** Whether the keyboard came to where it began. */
  isRound: boolean;
}

/**
 * Presses a key until the keyboard is out of a part, or has come round in it; at most so often that it must have been
 * everywhere.
 */
async function walkThrough(page: Page, part: string, key: 'Tab' | 'Shift+Tab'): Promise<Walk> {
  const stops = await stopsIn(page, part);
  await page.evaluate((outer) => {
    const walk: Walk = { outside: [], isRound: false };
    const begun = document.activeElement;
    const meet = ({ target }: FocusEvent) => {
      if (target === begun) walk.isRound = true;
      const { tagName, className } = target as Element;
      if (!(target as Element).closest(outer)) walk.outside.push(`${tagName} ${className}`);
    };
    addEventListener('focusin', meet);
    Object.assign(globalThis, { walk, endWalk: () => removeEventListener('focusin', meet) });
  }, part);
  const look = () => page.evaluate(() => (globalThis as unknown as { walk: Walk }).walk);
  let walk = await look();
  for (let left = 2 * stops + 2; left > 0 && !walk.outside.length && !walk.isRound; left -= AT_ONCE) {
    const presses = Array.from({ length: Math.min(left, AT_ONCE) }, () => page.keyboard.press(key));
    await Promise.all(presses);
    walk = await look();
  }
  await page.evaluate(() => (globalThis as unknown as { endWalk: () => void }).endWalk());
  return walk;
}

const AT_ONCE = 12;

async function expectNoTrap(page: Page, part: string): Promise<void> {
  for (const key of ['Tab', 'Shift+Tab'] as const) {
    await page.locator(part).locator('button:not(:disabled), input, select, [tabindex="0"]').first().focus();
    const { outside } = await walkThrough(page, part, key);
    expect(outside.length, `${key} leads out of ${part}`).toBeGreaterThan(0);
  }
}

test('Tab leads out of the graph, its views, the filters, the details and the text, both ways', async ({
  atlas,
  page,
}) => {
  await atlas.open(`${CONCEPT}?select=organisation:brics`);
  await page.waitForLoadState('networkidle');
  await expect(atlas.details).toBeVisible();
  await expectNoTrap(page, 'header');
  await expectNoTrap(page, '.drawing');
  await expectNoTrap(page, '.left-panel');
  await expectNoTrap(page, '[aria-label=Details]');
  for (const view of ['tree', 'grid', 'log']) {
    await page.keyboard.press('Escape');
    await page.locator('body').evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('v');
    await expect(page.getByRole(view as 'tree')).toBeVisible();
    await expectNoTrap(page, '.scroller');
  }
  await page.getByRole('radio', { name: 'Picture' }).focus();
  await page.keyboard.press('Space');
  await atlas.graph.focus();
  await page.keyboard.press('t');
  await atlas.text.getByRole('article').first().waitFor();
  await expectNoTrap(page, '.text-pane');
});

/** The dialogs, by the keys that open each from the graph, or the row of a menu. */
const DIALOGS: [name: RegExp, ways: { keys?: string; menu?: 'Ask' | 'Share'; row?: RegExp }][] = [
  [/^Help/, { keys: '?' }],
  [/^Save the picture/, { keys: 'e' }],
  [/^Save the graph/, { keys: 'Shift+E' }],
  [/^Documents/, { keys: 'd' }],
  [/^Show only one kind/, { keys: 'k' }],
  [/^The best connected/, { keys: 'b' }],
  [/^Why are two/, { keys: 'p' }],
  [/./, { menu: 'Ask', row: /about a place/ }],
  [/./, { menu: 'Ask', row: /and what is not/ }],
  [/./, { menu: 'Ask', row: /most connected/ }],
  [/./, { menu: 'Share', row: /^Cite/ }],
  [/./, { menu: 'Share', row: /as a page/ }],
  [/./, { menu: 'Share', row: /embed/ }],
];

async function ask(atlas: AtlasPage, { keys, menu, row }: (typeof DIALOGS)[number][1]): Promise<void> {
  const { page } = atlas;
  if (keys) {
    await atlas.graph.focus();
    return page.keyboard.press(keys);
  }
  await page.getByRole('button', { name: menu!, exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[role=menu]:popover-open button').first()).toBeFocused();
  await page.getByRole('menuitem', { name: row! }).focus();
  await page.keyboard.press('Enter');
}

test('in a dialog Tab goes round and out to the browser at most, and Esc leaves it', async ({
  atlas,
  page,
}) => {
  await atlas.open();
  await page.waitForLoadState('networkidle');
  for (const [name, ways] of DIALOGS) {
    await ask(atlas, ways);
    const dialog = page.getByRole('dialog', { name });
    await expect(dialog).toBeVisible();
    await dialog.getByRole('button').last().waitFor();
    const title = await dialog.getByRole('heading', { level: 2 }).first().textContent();
    await page.keyboard.press('Tab'); // from what is no stop of its own
    const forth = await walkThrough(page, 'dialog[open]', 'Tab');
    expect(forth, `Tab goes round ${title}`).toEqual({ outside: [], isRound: true });
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    const isIn = await page.evaluate(() => !document.activeElement?.matches(':not(body, dialog *)'));
    expect(isIn, `Shift+Tab stays in ${title}`).toBe(true);
    await page.keyboard.press('Escape');
    await expect(dialog, `${title} is left`).toHaveCount(0);
    const at = await page.evaluate(() => document.activeElement?.tagName);
    expect(at, `the keyboard after ${title}`).not.toBe('BODY');
  }
});
