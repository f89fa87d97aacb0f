import { readFile } from 'node:fs/promises';
import { expect, test, type Keystrokes } from './keystrokes';
import type { AtlasPage } from './atlas-page';

interface Task {
  name: string;
  /** So many keys are enough: letters typed count, a chord counts once. */
  budget: number;
  /** Presses the keys, and looks at what came of them. */
  run: (keys: Keystrokes, atlas: AtlasPage) => Promise<void>;
  /** What the task begins with beside the shown document. */
  select?: string;
}

const said = ({ page }: AtlasPage) => page.locator('[aria-live=polite]').last();
const dialog = ({ page }: AtlasPage, name: string) => page.getByRole('dialog', { name });
const hasFragment = (atlas: AtlasPage, part: string) =>
  expect.poll(() => atlas.fragment).toContain(`select=${part}`);

const TASKS: Task[] = [
  {
    name: 'open another document',
    budget: 6,
    async run(keys, atlas) {
      await keys.press('d');
      await expect(dialog(atlas, 'Documents').getByRole('button', { name: /Corralune/ })).toBeVisible();
      await keys.press('Tab', 'Tab', 'Enter');
      await expect(atlas.page).toHaveTitle(/Corralune/);
      await expect(atlas.graph).toBeFocused();
      await expect(atlas.graph).toHaveAccessibleName(/^Graph of .*Corralune/);
    },
  },
  {
    name: 'hear the summary',
    budget: 1,
    async run(keys, atlas) {
      await keys.press('s');
      await expect(said(atlas)).toHaveText(/Foreign Policy.* Shown: \d+ of \d+ nodes, .*Best connected: /);
    },
  },
  {
    name: 'find a node by name',
    budget: 8,
    async run(keys, atlas) {
      await keys.press('/');
      await keys.type('brics');
      await expect(atlas.hits.first()).toContainText('BRICS');
      await keys.press('Enter');
      await hasFragment(atlas, 'organisation:brics');
      await expect(atlas.graph).toBeFocused();
    },
  },
  {
    name: 'list the links of a node',
    budget: 2,
    select: 'organisation:brics',
    async run(keys, atlas) {
      await keys.press('Shift+L');
      await expect(said(atlas)).toHaveText(
        /^BRICS, .*4 links in\. Has the member: China, India and Russia\. Strengthened by: /,
      );
      await keys.press('Enter');
      await expect(atlas.details).toBeFocused();
      await expect(atlas.link('China')).toBeVisible();
    },
  },
  {
    name: 'follow a link and come back',
    budget: 3,
    select: 'organisation:brics',
    async run(keys, atlas) {
      await keys.press(']');
      await expect(said(atlas)).toHaveText('“China” is a member of “BRICS”, 1 of 4');
      await keys.press('Space');
      await expect(said(atlas)).toContainText('China, country');
      await hasFragment(atlas, 'country:CN');
      await keys.press('Backspace');
      await expect(said(atlas)).toContainText('BRICS, organisation');
      await hasFragment(atlas, 'organisation:brics');
    },
  },
  {
    name: 'the three best connected nodes',
    budget: 3,
    async run(keys, atlas) {
      await keys.press('b');
      const best = dialog(atlas, 'The best connected nodes').getByRole('listitem');
      await expect(best.first().getByRole('button')).toBeFocused();
      await expect(best.first()).toContainText('Strengthening BRICS, SCO and others');
      expect(await best.count()).toBeGreaterThanOrEqual(3);
    },
  },
  {
    name: 'whether China and Africa are connected, and how',
    budget: 10,
    async run(keys, atlas) {
      await keys.press('p');
      const asked = dialog(atlas, 'Why are two things connected?');
      const first = (name: string) => asked.getByRole('listbox', { name }).getByRole('option').first();
      await expect(asked.getByRole('combobox', { name: 'From' })).toBeFocused();
      await keys.type('chi');
      await expect(first('From')).toContainText('China');
      await keys.press('Enter');
      await expect(asked.getByRole('combobox', { name: 'To' })).toBeFocused();
      await keys.type('afr');
      await expect(first('To')).toContainText('Africa');
      await keys.press('Enter', 'Enter');
      await expect(atlas.details).toContainText('China');
      await expect(atlas.details).toContainText('Africa');
      await expect(atlas.details).toBeFocused();
    },
  },
  {
    name: 'show only one kind',
    budget: 6,
    async run(keys, atlas) {
      await keys.press('k');
      await expect(dialog(atlas, 'Show only one kind').getByRole('button').nth(1)).toBeFocused();
      await keys.press('o', 'r', 'Enter');
      await expect(atlas.chips.first()).toContainText(/kind/i);
      await keys.press('s');
      await expect(said(atlas)).toContainText('Organisations:');
      await expect(said(atlas)).not.toContainText('Countries:');
    },
  },
  {
    name: 'undo twice',
    budget: 2,
    select: 'organisation:brics',
    async run(keys, atlas) {
      const { keyboard } = atlas.page;
      for (const key of ['h', 'o']) await keyboard.press(key); // what there is to undo
      await expect(atlas.undo).toHaveAccessibleName(/opened|topics/i);
      await keys.press('Control+z');
      await expect(said(atlas)).toContainText('Undone: ');
      await expect(atlas.standing).toContainText('1 hidden by hand');
      await keys.press('Control+z');
      await expect(atlas.standing).not.toContainText('hidden');
    },
  },
  {
    name: 'open a file and read its warnings',
    budget: 10,
    async run(keys, atlas) {
      const chooser = atlas.page.waitForEvent('filechooser');
      keys.count += 1;
      await atlas.page.keyboard.press('Shift+O');
      const text = JSON.stringify({
        nodes: [{ key: 'a' }, { key: 'b' }],
        edges: [
          { source: 'a', target: 'b' },
          { source: 'a', target: 'lost' },
        ],
      });
      await (await chooser).setFiles({ name: 'two.json', mimeType: '', buffer: Buffer.from(text) });
      const report = dialog(atlas, 'Open a file');
      await expect(report.locator('summary').first()).toBeFocused();
      await keys.press('Enter');
      await expect(report.getByRole('listitem').filter({ hasText: /an edge.*lost/ })).toBeVisible();
    },
  },
  {
    name: 'save the graph as GEXF',
    budget: 6,
    async run(keys, atlas) {
      await keys.press('Shift+E');
      const saving = dialog(atlas, 'Save the graph');
      await expect(saving.getByRole('radio', { checked: true }).first()).toBeFocused();
      await keys.type('gex');
      await expect(saving.getByRole('radio', { name: /^GEXF/ })).toBeChecked();
      await expect(saving.getByRole('button', { name: 'Save', exact: true })).toBeEnabled();
      const download = atlas.page.waitForEvent('download');
      await keys.press('Enter');
      const file = await download;
      expect(file.suggestedFilename()).toBe('foreign-policy-concept-2023.gexf');
      expect(await readFile(await file.path(), 'utf8')).toContain('<gexf ');
    },
  },
  {
    name: 'copy the link',
    budget: 4,
    select: 'organisation:brics',
    async run(keys, atlas) {
      await keys.press('c');
      await expect(atlas.page.getByRole('status').filter({ hasText: 'in the clipboard' })).toBeVisible();
      const copied = await atlas.page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toBe(atlas.page.url());
    },
  },
  {
    name: 'change the theme',
    budget: 4,
    async run(keys, atlas) {
      await keys.press('Shift+T');
      await expect(atlas.page.locator('html')).toHaveAttribute('data-theme', 'dark');
      await expect(said(atlas)).toHaveText('The theme is dark.');
    },
  },
  {
    name: 'find help',
    budget: 1,
    async run(keys, atlas) {
      await keys.press('?');
      await expect(dialog(atlas, 'Help').getByRole('row', { name: /^S say what is shown/ })).toBeVisible();
    },
  },
];

const counted: Record<string, string> = {};
test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
test.afterAll(() => {
  const rows = Object.entries(counted).map(([name, count]) => `  ${count}  ${name}`);
  console.log(['Keystrokes, of those allowed:', ...rows].join('\n'));
});

for (const { name, budget, run, select } of TASKS)
  test(`by keyboard, in at most ${budget} keys: ${name}`, async ({ atlas, keys, page }) => {
    if (select) {
      await page.evaluate((id) => (location.hash += `?select=${id}`), select);
      await hasFragment(atlas, select);
    }
    await run(keys, atlas);
    counted[name] = `${keys.count}/${budget}`.padStart(5);
    expect(keys.count).toBeLessThanOrEqual(budget);
  });
