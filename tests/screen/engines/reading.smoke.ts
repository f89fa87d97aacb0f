import type { App } from './app';
import { expect, test } from './engine-test';
import { nodeMiddles } from './node-middles';

const details = (app: App) => () => app.text('region', 'Details');
const enterGraph = () => document.querySelector<HTMLElement>('[role=application]')!.focus();
const standing = (app: App) => () => app.text('status', 'What is shown');

test('the picture is the one that is shipped, and the screen breaks no rule of accessibility', async ({
  app,
  concept,
}) => {
  await app.open();
  const seen = await app.run(nodeMiddles);
  const ids = Object.keys(seen);
  expect(ids.length).toBeGreaterThan(40);
  const shipped = concept.positions.organic!;
  const [one, other] = ids as [string, string];
  const zoom = (seen[other]!.x - seen[one]!.x) / (shipped[other]![0] - shipped[one]![0]);
  for (const id of ids) {
    const [x, y] = [0, 1].map((axis) => zoom * (shipped[id]![axis]! - shipped[one]![axis]!)) as [
      number,
      number,
    ];
    expect(Math.hypot(seen[id]!.x - seen[one]!.x - x, seen[id]!.y - seen[one]!.y - y), id).toBeLessThan(2);
  }
  expect(await app.scan()).toEqual([]);
});

test('a click on a node shows its details, and the text beside the picture marks it', async ({ app }) => {
  await app.open();
  await app.clickAt((await app.run(nodeMiddles))['priority-5']!);
  await expect.poll(details(app)).toContain('Supporting regional');
  expect(await details(app)()).toContain('friendly multilateral institutions'); // key words of a link
  await app.clickAt((await app.run(nodeMiddles))['region:africa']!); // the picture made room for the details
  await expect.poll(details(app)).toContain('UN M49, area 002');
  await app.click('button', 'Text');
  await expect.poll(() => app.text('complementary', 'Text')).toContain('1 mention');
});

test('Africa as a filter leaves the same nodes; undo and redo go back and forth', async ({ app }) => {
  await app.open();
  const all = await standing(app)();
  await app.click('checkbox', /^Africa/);
  await expect.poll(standing(app)).toContain('filtered');
  const filtered = await standing(app)();
  expect(filtered).toContain('6 shown, 96 folded, 50 filtered by 1 filter');
  await app.press('Control+z');
  await expect.poll(standing(app)).toBe(all);
  await app.click('button', /^Redo/);
  await expect.poll(standing(app)).toBe(filtered);
});

test('by keyboard alone a Russian name is found, links are read and followed', async ({ app }) => {
  await app.open();
  await app.run(enterGraph);
  await app.press('/');
  await app.type('шос');
  await expect.poll(() => app.text('option')).toContain('SCO');
  await app.press('Enter');
  await expect.poll(details(app)).toContain('SCO');
  await app.press(']', 'Space');
  await expect.poll(details(app)).not.toContain('Shanghai');
  await app.press('Backspace');
  await expect.poll(details(app)).toContain('SCO');
});

test('why China and Africa? is asked and answered by keyboard', async ({ app }) => {
  await app.open('#/foreign-policy-concept-2023?select=country:CN');
  await app.run(enterGraph);
  await app.press('p');
  await expect.poll(() => app.text('dialog')).toContain('Why are two things connected?');
  await expect.poll(() => app.run(() => document.activeElement?.getAttribute('aria-label'))).toBe('To');
  await app.type('afr');
  await expect.poll(() => app.text('option')).toContain('Africa');
  await app.press('Enter', 'Enter');
  await expect.poll(details(app)).toContain('Why China and Africa?');
  expect(await details(app)()).toMatch(/19\(5\) “.+” supports Asia-Pacific/);
});

test('the outline is walked by keyboard, and selects what the picture selects', async ({ app }) => {
  await app.open();
  await app.run(enterGraph);
  await app.press('v');
  await expect.poll(() => app.text('tree')).toContain('Main points (7)');
  await app.press('ArrowRight', 'ArrowRight', 'ArrowDown', 'Space');
  await expect.poll(details(app)).toContain('Expected return to equal interaction');
});
