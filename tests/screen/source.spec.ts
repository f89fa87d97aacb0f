import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import type { AtlasDocument } from '../../src/graph/atlas-document';
import { madeCopy } from '../graph/anchoring/made-copy';
import { unrelatedText } from '../graph/anchoring/made-source';
import { CONCEPT } from './atlas-page';
import { expect, test } from './atlas-test';
import { SourcePane } from './source-pane';

const concept = JSON.parse(
  readFileSync('dist/app/documents/foreign-policy-concept-2023.json', 'utf8'),
) as AtlasDocument;
/** Invented words with the key words at their places. */
const copy = madeCopy(concept);
const quoted = copy.replaceAll('\n', '\r\n').replaceAll('"', '”');

test('a copy in another version is recognised, and marks lead from it to the links and back', async ({
  atlas,
  page,
}) => {
  const source = new SourcePane(page);
  await atlas.open();
  await source.show();
  await source.choose({ name: 'policy.txt', text: quoted });
  await expect(source.status).toContainText('Another version: all 109 key words found.');
  await expect(atlas.text.getByText('The Concept', { exact: true })).toBeVisible();
  await source.text.getByRole('link', { name: 'multipolar' }).first().click();
  await atlas.expectSelected(/Priorities for a multipolar world/);
  await expect(source.text.locator('.is-mentioned').first()).toHaveText(/multipolar/);
});

test('the very text is known by its checksum', async ({ atlas, page }) => {
  await page.route('**/foreign-policy-concept-2023.json', (route) => route.fulfill({ json: knownBy(copy) }));
  const source = new SourcePane(page);
  await atlas.open();
  await source.show();
  await source.choose({ name: 'policy.txt', text: copy });
  await expect(source.status).toContainText('This is the text, whole: all 109 key words at their places.');
});

test('it is pasted, or dropped on the pane', async ({ atlas, page }) => {
  const source = new SourcePane(page);
  await atlas.open();
  await source.show();
  await source.paste(copy);
  await expect(source.status).toContainText('all 109 key words');
  await source.forget();
  await source.drop({ name: 'policy.txt', text: copy });
  await expect(source.status).toContainText('all 109 key words');
});

test('each link opens its whole sentence, and it is copied with its place', async ({
  atlas,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await atlas.open(`${CONCEPT}?select=priority-4%3Estrengthens%3Eorganisation%3Abrics`);
  await atlas.details.getByRole('button', { name: /Open the source/ }).click();
  const source = new SourcePane(page);
  await source.choose({ name: 'policy.txt', text: copy });
  await atlas.details.getByText('The whole sentence').click();
  const sentence = atlas.details.locator('blockquote');
  await expect(sentence.locator('mark')).toHaveText('BRICS');
  await atlas.details.getByRole('button', { name: 'Copy quotation' }).click();
  const words = (await page.evaluate(() => navigator.clipboard.readText())).replace(/\s+/g, ' ');
  expect(words).toContain((await sentence.innerText()).trim());
  expect(words).toMatch(/” \(19\(4\), A post on the 2023 Concept/);
  expect(words).toContain('another version of the text');
});

test('it is there again on another visit of this browser, until it is forgotten', async ({ atlas, page }) => {
  const source = new SourcePane(page);
  await atlas.open();
  await source.show();
  await source.choose({ name: 'policy.txt', text: copy });
  await expect(source.status).toContainText('all 109 key words');
  await expect(source.status).toContainText('Forget this text'); // so it is kept
  await atlas.reload();
  await atlas.text.getByRole('button', { name: 'The source' }).click();
  await expect(source.status).toContainText('all 109 key words');
  await source.forget();
  await atlas.reload();
  await atlas.text.getByRole('button', { name: 'The source' }).click();
  await expect(source.opener).toBeVisible();
});

test('what cannot be opened is refused in one sentence', async ({ atlas, page }, info) => {
  const source = new SourcePane(page);
  await atlas.open();
  await source.show();
  for (const [given, sentence] of Object.entries(REFUSALS)) {
    const path = info.outputPath(`${given}.txt`);
    writeFileSync(path, BAD[given as keyof typeof BAD]());
    await source.choose(path);
    await expect(source.refusal).toHaveText(sentence);
  }
});

const BAD = {
  empty: () => '',
  pdf: () => '%PDF-1.7\n%âãÏÓ\n1 0 obj',
  binary: () => Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 0xff, 0xfe, 0, 0]),
  large: () => Buffer.alloc(50_000_000, 'word '),
  other: () => unrelatedText(3, 80),
};
const REFUSALS: Record<keyof typeof BAD, RegExp> = {
  empty: /^“empty\.txt” is empty\. Choose the file that holds the text\.$/,
  pdf: /^“pdf\.txt” is a PDF\. Open it in a reader, copy its text and paste it\.$/,
  binary: /^“binary\.txt” is not a text\. In the program that made it, save it as plain text/,
  large: /^“large\.txt” has 50 MB; texts of at most 5 MB are opened\./,
  other: /^“other\.txt” is another text, or too small a part of this one/,
};

const knownBy = (text: string): AtlasDocument => ({
  ...concept,
  source: { ...concept.source, sha256: createHash('sha256').update(text).digest('hex') },
});
