import { expect, it } from 'vitest';
import { writePage, type PageParts, type PageWords } from '../../../src/formats/page/write-page';

const PARTS: PageParts = {
  policy: "default-src 'none'; script-src 'sha256-abc='",
  loader: 'open();',
  openingStyle: '.opening { margin: 0 }',
  program: 'cGFja2Vk',
  style: 'cGFja2Vk',
  files: { 'worker.js': { type: 'text/javascript', packed: 'cGFja2Vk' } },
};
const HOSTILE = `</script></title><!--<script>alert('1')</script><img src=x onerror="x()">&amp;`;

const page = (words: Partial<PageWords> = {}, parts: Partial<PageParts> = {}) =>
  writePage(
    { ...PARTS, ...parts },
    { language: 'en', title: 'Fish', about: ['Saved.'], site: 'https://atlas.example/', ...words },
    'H4sI+/=',
  );

it('names its policy before anything that could break it, and runs no script but the loader', () => {
  const text = page();
  const policy = text.indexOf('http-equiv="Content-Security-Policy"');
  expect(policy).toBeGreaterThan(0);
  for (const tag of ['<script', '<style', '<link', '<title'])
    expect(text.indexOf(tag)).toBeGreaterThan(policy);
  expect(text.match(/<script(?! type="(text\/plain|application\/json)")/g)).toHaveLength(1);
  expect(text).toContain('<script type="module">open();</script>');
});

it('holds loader and style as they are, so that their hashes fit', () => {
  expect(page()).toContain(`<style>${PARTS.openingStyle}</style>`);
});

it('makes no markup of what the texts hold', () => {
  const harmless = page();
  const hostile = page({ title: HOSTILE, about: [HOSTILE], language: '"><b>' });
  const tags = (text: string) => text.match(/<[/!]?\w+/g);
  expect(tags(hostile)).toEqual(tags(harmless));
  expect(hostile).not.toContain('onerror="');
});

it('lets no part of the program end its script', () => {
  const text = page({}, { files: { [HOSTILE]: { type: HOSTILE, packed: '' } } });
  const [, json = ''] = /id="page-parts">(.*?)<\/script>/s.exec(text) ?? [];
  expect(json).not.toContain('<');
  expect(Object.keys((JSON.parse(json) as PageParts).files)).toEqual([HOSTILE]);
});

it.each(['javascript:alert(1)', 'null/', ' https://atlas.example/', 'data:text/html,x'])(
  'makes no link of %s',
  (site) => {
    expect(page({ site })).not.toContain('<a ');
  },
);

it('links to the site', () => {
  expect(page({ site: 'https://atlas.example/?a="b"' })).toContain(
    '<a href="https://atlas.example/?a=&#34;b&#34;"',
  );
});
