import { CONCEPT } from './atlas-page';
import { expect, test } from './atlas-test';
import { GraphDialog } from './graph-dialog';

const AFRICA = `${CONCEPT}?region=africa&tiers=1,2,3`;

interface CytoscapeFile {
  elements: { nodes: { data: { id: string } }[]; edges: unknown[] };
}

test('what is shown is saved as Cytoscape opens it, as many nodes as the standing line says', async ({
  atlas,
}) => {
  await atlas.open(AFRICA);
  const { shown } = await atlas.counts();
  const saving = new GraphDialog(atlas.page);
  await saving.ask();
  await saving.format(/^Cytoscape\.js and/).check();
  await saving.part(/^What is shown now/).check();
  const { name, text } = await saving.save();
  expect(name).toBe('foreign-policy-concept-2023-shown.cyjs');
  const { elements } = JSON.parse(text) as CytoscapeFile;
  expect(elements.nodes).toHaveLength(shown!);
  expect(elements.nodes.map(({ data }) => data.id)).toContain('region:africa');
  await expect(saving.part(/^What is shown now/).locator('..')).toContainText(
    `${shown} nodes, ${elements.edges.length} edges`,
  );
  await expect(saving.told).toHaveText(`Saved ${name}.`);
});

test('the whole graph is saved with every node and edge, whatever is filtered', async ({
  atlas,
  concept,
}) => {
  await atlas.open(AFRICA);
  const saving = new GraphDialog(atlas.page);
  await saving.ask();
  await saving.format(/^Serialised graph of the graphology/).check();
  await expect(saving.losses).toContainText('Nothing: the format holds all of it.');
  const { nodes, edges } = JSON.parse((await saving.save()).text) as Record<'nodes' | 'edges', unknown[]>;
  expect([nodes.length, edges.length]).toEqual([concept.nodes.length, concept.edges.length]);
});

test('it is said before saving what a format cannot hold', async ({ atlas }) => {
  await atlas.open(CONCEPT);
  const saving = new GraphDialog(atlas.page);
  await saving.ask();
  await saving.format(/^CX 2/).check();
  await expect(saving.losses).toContainText(
    /ids of nodes, which CX2 numbers \(kept as “policy-atlas:id”\): \d+/,
  );
  await saving.format(/^Serialised graph/).check();
  await expect(saving.losses).not.toContainText('CX2');
});

test('by keyboard alone a format, a part and a name are chosen, and the file saved', async ({ atlas }) => {
  await atlas.open(CONCEPT);
  const { page } = atlas;
  const { dialog, name, told } = new GraphDialog(page);
  await page.getByRole('button', { name: 'Share', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Save the graph …' }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeVisible();
  await dialog.getByRole('radio', { name: /^GEXF/ }).focus();
  await page.keyboard.press('Space');
  await dialog.getByRole('radio', { name: /^The whole graph/ }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('radio', { name: /^What is shown now/ })).toBeChecked();
  await name.focus();
  await page.keyboard.type('my Graph/2');
  await expect(dialog).toContainText('my-Graph-2.gexf');
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await download).suggestedFilename()).toBe('my-Graph-2.gexf');
  await expect(told).toHaveText('Saved my-Graph-2.gexf.');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('it is copied as text, and several files become one archive', async ({ atlas, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await atlas.open(CONCEPT);
  const saving = new GraphDialog(atlas.page);
  const copy = saving.dialog.getByRole('button', { name: 'Copy as text' });
  await saving.ask();
  await saving.format(/^CX 2/).check();
  await copy.click();
  await expect(saving.told).toHaveText('The graph is in the clipboard.');
  const copied = await atlas.page.evaluate(() => navigator.clipboard.readText());
  expect(copied.startsWith('[{"CXVersion":"2.0"')).toBe(true);
  await saving.format(/^Tables of nodes and edges \(CSV\)/).check();
  await expect(saving.dialog).toContainText('foreign-policy-concept-2023.zip');
  await expect(copy).toBeDisabled();
  expect((await saving.save()).text.startsWith('PK')).toBe(true);
});

test('the format is remembered in this browser', async ({ atlas }) => {
  await atlas.open(CONCEPT);
  const saving = new GraphDialog(atlas.page);
  await saving.ask();
  await saving.format(/^CX 2/).check();
  await atlas.reload();
  await saving.ask();
  await expect(saving.format(/^CX 2/)).toBeChecked();
});
