import { expect, test, type GivenFile } from './open-dialog';

const PAIRS: GivenFile = { name: 'pairs.csv', text: 'from,to,since\nAda,Byron,1833\nAda,Babbage,1842\n' };

/** Two edges with quotations, and one with none. */
const QUOTED: GivenFile = {
  name: 'quoted.json',
  text: JSON.stringify({
    options: { type: 'directed' },
    attributes: {},
    nodes: ['a', 'b', 'c'].map((key) => ({ key, attributes: { label: key } })),
    edges: [
      { source: 'a', target: 'b', attributes: { quote: 'strengthen the dialogue' } },
      { source: 'b', target: 'c', attributes: { quote: 'words that nobody wrote' } },
      { source: 'a', target: 'c' },
    ],
  }),
};

test.beforeEach(({ atlas }) => atlas.open());

test('a table is read as the reader says: header, columns and direction', async ({ atlas, opening }) => {
  await opening.pick(PAIRS);
  await expect(opening.facts).toContainText('3 nodes and 2 edges');
  await opening.dialog.getByLabel('The first row names the columns').uncheck();
  await expect(opening.facts).toContainText('5 nodes and 3 edges');
  await opening.dialog.getByLabel('The first row names the columns').check();
  await opening.dialog.getByLabel(/^To\b/).selectOption('since');
  await expect(opening.dialog.getByRole('listitem').filter({ hasText: '1842' })).toBeVisible();
  await opening.open.click();
  await expect(atlas.standing).toContainText('3 shown');
});

test('a text in another encoding is read when the reader names it, and as found again', async ({
  opening,
  page,
}) => {
  const byte = (letter: string) => (letter >= 'А' ? letter.charCodeAt(0) - 0x350 : letter.charCodeAt(0));
  const buffer = Buffer.from([...'source,target\nВолга,Каспий\n'].map(byte));
  await page.locator('input[type=file]').first().setInputFiles({ name: 'rivers.csv', mimeType: '', buffer });
  await opening.dialog.getByLabel('Encoding').selectOption('windows-1251');
  await expect(opening.dialog.getByRole('listitem').filter({ hasText: 'Каспий' })).toBeVisible();
  await opening.dialog.getByLabel('Encoding').selectOption('windows-1252');
  await expect(opening.dialog.getByRole('listitem').filter({ hasText: 'Êàñïèé' })).toBeVisible();
});

test('quotations are checked against the text that they are of', async ({ opening }) => {
  await opening.pick(QUOTED);
  const check = opening.dialog.getByRole('region', { name: 'Check my data' });
  await check.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(check).toContainText('1 of 3 edges (33%)');
  await check.locator('input[type=file]').setInputFiles({
    name: 'speech.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('We shall\nstrengthen the dialogue with all.\n'),
  });
  await expect(check).toContainText('1 of 2 quotations');
  await check.getByText('Which these are').click();
  await expect(check.getByRole('listitem').filter({ hasText: 'words that nobody wrote' })).toHaveCount(1);
  await opening.dialog.getByLabel(/^Quotation of an edge/).selectOption('none');
  await expect(check).not.toContainText('1 of 2 quotations');
});

test('what is no text is not checked against, and that is told', async ({ opening }) => {
  await opening.pick(QUOTED);
  const check = opening.dialog.getByRole('region', { name: 'Check my data' });
  await check
    .locator('input[type=file]')
    .setInputFiles({ name: 'speech.txt', mimeType: 'text/plain', buffer: Buffer.from('%PDF-1.7') });
  await expect(check).toContainText('“speech.txt” is a PDF');
});

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('what a kind is stands below its name, however long its nodes are called, and scrolls with the rest', async ({
    opening,
  }) => {
    const long = 'A very long name of a node that somebody wrote without thinking of a table, '.repeat(3);
    await opening.pick({
      name: 'kinds.csv',
      text: `id,name,kind\na,"${long}",state\nb,${'A'.repeat(200)},organisation\nc,"${long}",theme\n`,
    });
    const table = opening.dialog.getByRole('region', { name: 'What its kinds are' }).getByRole('table');
    for (const kind of ['state', 'organisation', 'theme']) {
      const name = (await table.getByRole('rowheader', { name: new RegExp(`^${kind}`) }).boundingBox())!;
      const field = (await table.getByLabel(`${kind} is a`).boundingBox())!;
      expect(name.width, kind).toBeGreaterThan(240);
      expect(field.y, kind).toBeGreaterThanOrEqual(name.y + name.height);
    }
    const isWhole = await table.evaluate(
      ({ parentElement: frame }) => frame!.scrollHeight <= frame!.clientHeight,
    );
    expect(isWhole).toBe(true);
  });
});
