import { expect, test, type GivenFile } from './open-dialog';

/** A hub with spokes: the hub is linked with all, the first spokes with each other too. */
const wheel = (spokes: number): GivenFile => ({
  name: 'wheel.json',
  text: JSON.stringify({
    options: { type: 'undirected' },
    attributes: {},
    nodes: Array.from({ length: spokes + 1 }, (_, index) => ({
      key: `n${index}`,
      attributes: { label: index ? `Spoke ${index}` : 'Hub' },
    })),
    edges: Array.from({ length: spokes }, (_, index) => ({ source: 'n0', target: `n${index + 1}` })),
  }),
});

test.beforeEach(({ atlas }) => atlas.open());

test('of a file that is too large to be drawn all nodes can be searched, and a part is drawn', async ({
  atlas,
  opening,
  page,
}) => {
  await opening.pick(wheel(10_200));
  await expect(opening.facts).toContainText('10,201 nodes');
  const nodes = opening.dialog.getByRole('region', { name: 'Nodes of the file' });
  await expect(nodes.getByRole('row').nth(1)).toContainText('Hub');
  await opening.dialog.getByLabel('What is around some nodes').check();
  await expect(opening.open).toBeDisabled();
  await opening.dialog.getByLabel('Search all nodes of the file').fill('spoke 10199');
  await opening.dialog.getByRole('checkbox', { name: 'Around Spoke 10199' }).check();
  await opening.open.click();
  await expect(atlas.standing).toContainText('2 shown; 2 of 10,201 nodes of the file, the rest is not drawn');
  await page.getByRole('button', { name: 'Choose another part' }).click();
  await opening.dialog.getByLabel('Steps').selectOption('2');
  await opening.dialog.getByRole('button', { name: 'Open again' }).click();
  await expect(atlas.standing).toContainText('2,000 of 10,201 nodes', { timeout: 60_000 });
});

test('what takes long can be cancelled, and leaves everything as it was', async ({
  atlas,
  opening,
  page,
}) => {
  const before = await atlas.standing.textContent();
  await opening.pick(wheel(3000));
  await opening.open.click();
  await expect(opening.dialog.getByRole('progressbar')).toBeVisible();
  await opening.dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(opening.dialog).toHaveCount(0);
  await expect(page.getByText('The file was not opened.')).toBeVisible();
  await expect(atlas.standing).toHaveText(before!);
});
