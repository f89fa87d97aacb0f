import { expect, test } from './open-dialog';

const NODES = {
  name: 'nodes.csv',
  text: [
    'id,name,type,country',
    '1,Food Fund,organisation,Italy',
    '2,Sahel Alliance,organisation,Mali',
    '3,Amina,person,Senegal',
    '4,Green Wall,project,Niger',
  ].join('\n'),
};
const EDGES = { name: 'edges.csv', text: 'source,target,relation\n1,4,funds\n2,4,leads\n3,4,advises\n' };
const BARE = { name: 'bare.csv', text: 'source,target\nAda,Byron\nAda,Babbage\n' };

test.beforeEach(({ atlas }) => atlas.open());

test('two tables that belong together are told by both names, and what they become comes first', async ({
  opening,
}) => {
  await opening.pick(NODES, EDGES);
  await expect(opening.facts).toContainText('nodes.csv and edges.csv: ');
  await expect(opening.dialog.getByRole('heading', { level: 3 }).first()).toHaveText(
    'The first nodes, as they will be',
  );
});

test('a node says each of its relations under the name that the file gives it', async ({
  atlas,
  opening,
}) => {
  await opening.pick(NODES, EDGES);
  await opening.open.click();
  await expect(atlas.standing).toContainText('8 shown');
  await atlas.search.fill('Green');
  await atlas.hits.first().click();
  for (const relation of ['funds, from', 'leads, from', 'advises, from', 'country'])
    await expect(atlas.details.getByRole('heading', { name: relation })).toBeVisible();
});

test('a country of an attribute finds what is linked with it, organisations too', async ({
  atlas,
  opening,
}) => {
  await opening.pick(NODES, EDGES);
  await opening.open.click();
  await expect(atlas.left.getByText('4 nodes, 3 edges; 4 places that its attributes name')).toBeVisible();
  await atlas.left.getByRole('checkbox', { name: 'Africa' }).check();
  await expect(atlas.left.getByText('3 of 4 nodes are linked with it')).toBeVisible();
});

test('it is said why organisations are taken for things, and no more once a statement may speak of them', async ({
  opening,
}) => {
  await opening.pick(NODES, EDGES);
  const reason = opening.dialog.getByText('No statement here speaks of organisations');
  await expect(opening.dialog.getByLabel('organisation is a')).toHaveValue('thing');
  await expect(reason).toBeVisible();
  await opening.dialog.getByLabel('person is a').selectOption('statement');
  await expect(reason).toBeHidden();
});

test('nothing is offered that a graph has not', async ({ atlas, opening, page }) => {
  await opening.pick(BARE);
  await opening.open.click();
  await expect(page).toHaveTitle('bare · Policy Atlas');
  await expect(atlas.left.getByText('Nothing here is a country or a region.')).toBeVisible();
  await expect(atlas.left.getByRole('checkbox', { name: /Themes|memberships|Geography/ })).toHaveCount(0);
  await expect(atlas.left.getByRole('checkbox', { name: /ghosts|Bridges/ })).toHaveCount(2);
  await page.getByRole('banner').getByRole('button', { name: 'Text', exact: true }).click();
  await expect(atlas.text.getByText('This graph holds no statements')).toBeVisible();
});

test('it is said before saving that places of attributes stay attributes, under the title of the file', async ({
  atlas,
  opening,
  page,
}) => {
  await opening.pick(NODES, EDGES);
  await opening.open.click();
  await expect(atlas.standing).toContainText('8 shown');
  await page.getByRole('banner').getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('menuitem', { name: /^Save the graph/ }).click();
  await expect(opening.dialog.getByText('Counted with 4 places that attributes name')).toBeVisible();
  await expect(opening.dialog.getByText(/^nodes\.\w+, /)).toBeVisible();
});
