import { resolve } from 'node:path';
import { PlainServer } from '../plain-server';
import { expect, test } from './engine-test';
import { savedFiles } from './witness';

test('a GEXF file is read in a worker, told, and opened', async ({ app }) => {
  await app.open();
  await app.upload(resolve('tests/formats/gexf/files/hierarchy-1.2.gexf'));
  await expect.poll(() => app.text('dialog')).toContain('hierarchy-1.2.gexf');
  await app.click('button', 'Open');
  await expect.poll(() => app.run(() => document.title), { timeout: 20_000 }).toContain('hierarchy');
  await expect.poll(() => app.text('status', 'What is shown')).toMatch(/^\d+ shown/);
});

test('the picture is saved as PNG and as SVG', async ({ app }) => {
  await app.open('#/foreign-policy-concept-2023?region=africa');
  await app.click('button', 'Save picture');
  await app.click('button', 'Save PNG');
  await expect.poll(() => app.run(savedFiles), { timeout: 20_000 }).toHaveLength(1);
  await app.click('radio', 'SVG');
  await app.click('button', 'Save SVG');
  await expect.poll(() => app.run(savedFiles), { timeout: 20_000 }).toHaveLength(2);
  const [png, svg] = await app.run(savedFiles);
  expect(png).toMatchObject({ name: 'foreign-policy-concept-2023-africa.png', type: 'image/png' });
  expect(png!.text.slice(1, 4)).toBe('PNG');
  expect(svg).toMatchObject({ name: 'foreign-policy-concept-2023-africa.svg' });
  expect(svg!.text).toContain('<g id="node-region.africa"');
});

test('the program turns Russian and dark', async ({ app }) => {
  await app.open();
  await app.click('button', 'Theme');
  await app.click('menuitemradio', 'Dark');
  const ground = () => app.run(() => getComputedStyle(document.body).backgroundColor);
  await expect.poll(ground).toMatch(/^rgb\((\d|[1-5]\d), /);
  await app.press('Escape');
  await app.click('button', 'Language');
  await app.click('menuitemradio', 'Русский');
  await expect.poll(() => app.run(() => document.documentElement.lang)).toBe('ru');
  expect(await app.text('status', 'Что показано')).toContain('показано 56');
});

test('a page elsewhere holds a view in a frame', async ({ app, baseURL }) => {
  const elsewhere = new PlainServer('none', { '/some/folder/': pageWithFrame(baseURL!, '') });
  await app.open(await elsewhere.start());
  await app.enterFrame();
  await expect.poll(() => app.text('heading'), { timeout: 15_000 }).toContain('2023 Concept');
  await app.click('button', 'As a list');
  await app.click('button', /^19\(5\)/);
  await expect.poll(() => app.text('region', 'Details')).toContain('Supporting regional');
  elsewhere.stop();
});

test('a frame without an origin shows the view, or a way to it where the browser refuses all of it', async ({
  app,
  baseURL,
  engine,
}) => {
  const elsewhere = new PlainServer('none', {
    '/some/folder/': pageWithFrame(baseURL!, 'sandbox=allow-scripts'),
  });
  await app.open(await elsewhere.start());
  await app.enterFrame();
  const words = engine === 'webkit' ? /2023 Concept|Open Policy Atlas/ : /2023 Concept/;
  await expect.poll(() => app.run(() => document.body.innerText), { timeout: 15_000 }).toMatch(words);
  elsewhere.stop();
});

function pageWithFrame(site: string, sandbox: string): string {
  const view = `${site}embed.html#/foreign-policy-concept-2023?region=africa`;
  const frame = `<iframe width="800" height="600" title="Africa" ${sandbox} src="${view}"></iframe>`;
  return `<!doctype html><html lang="en"><title>Elsewhere</title>${frame}</html>`;
}
