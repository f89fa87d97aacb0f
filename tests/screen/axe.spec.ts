import type { Page } from '@playwright/test';
import type { AtlasDocument } from '../../src/graph/atlas-document';
import type { AtlasPage } from './atlas-page';
import { expect, test } from './atlas-test';
import { REVIEWED } from './axe-reviewed';
import { bringAxe, scanPage } from './axe-scan';
import { MAIN_STATES, OTHER_STATES, type ScreenState } from './axe-states';
import { smallWords, stuckOut } from './measure-page';

test.use({ actionTimeout: 15_000 });

type Theme = 'light' | 'dark';
type Look = [width: number, themes: Theme[]];

const ALL_LOOKS: Look[] = [
  [1280, ['light', 'dark']],
  [768, ['dark', 'light']],
  [320, ['light', 'dark']],
];
const TWO_LOOKS: Look[] = [
  [1280, ['light']],
  [320, ['dark']],
];

test('96 looks at the screen, and some more, break no rule of accessibility, and nothing sticks out', async ({
  atlas,
  concept,
  page,
}) => {
  test.setTimeout(600_000); // a minute where nothing else runs
  await bringAxe(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const found: string[] = [];
  const used = new Set<number>();
  for (const [states, looks] of [
    [MAIN_STATES, ALL_LOOKS],
    [OTHER_STATES, TWO_LOOKS],
  ] as const)
    for (const [name, state] of Object.entries(states))
      await test.step(name, async () => {
        await arrange(state, { atlas, concept });
        for (const look of looks)
          for (const { told, reviewed } of await scansOf(atlas, state, look)) {
            found.push(...told.map((what) => `${name}, ${look[0]}: ${what}`));
            for (const at of reviewed) used.add(at);
          }
      });
  expect(found).toEqual([]);
  expect(
    REVIEWED.filter((_, at) => !used.has(at)),
    'looked at, and not met any more',
  ).toEqual([]);
});

async function arrange(
  { at, arrange }: ScreenState,
  { atlas, concept }: { atlas: AtlasPage; concept: AtlasDocument },
): Promise<void> {
  const { page } = atlas;
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ colorScheme: 'light' });
  if (at !== undefined) {
    await page.evaluate(() => {
      if (location.protocol !== 'about:') localStorage.clear(); // what stays open from state to state
    });
    await atlas.open(at);
    await page.locator('#graph-summary').waitFor({ state: 'attached' }); // what comes later is there
  } else await page.keyboard.press('Escape');
  await arrange?.(atlas, concept);
}

async function scansOf(atlas: AtlasPage, { sheet, again }: ScreenState, [width, themes]: Look) {
  const { page } = atlas;
  await page.setViewportSize({ width, height: 800 });
  if (width < 760 && sheet) {
    await atlas.sheets.filter({ hasText: sheet }).click();
    await again?.(atlas);
  }
  const scans = [];
  for (const colorScheme of themes) {
    await page.emulateMedia({ colorScheme });
    await isStill(page);
    const { broken, untold, used } = await scanPage(page, REVIEWED);
    scans.push({ told: [...broken, ...untold].map((what) => `${colorScheme}: ${what}`), reviewed: used });
  }
  const told = [
    ...(await stuckOut(page)).map((what) => `sticks out: ${what}`),
    ...(await smallWords(page, 12)).map((what) => `is small: ${what}`),
  ];
  return [...scans, { told, reviewed: [] }];
}

/** Nothing fades or slides any more. */
async function isStill(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
}
