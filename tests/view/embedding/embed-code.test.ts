import { expect, it } from 'vitest';
import { embedAddress } from '../../../src/view/embedding/embed-address';
import { elementCode, frameCode } from '../../../src/view/embedding/embed-code';
import { readEmbedChoices } from '../../../src/view/embedding/embed-choices';

const site = 'https://atlas.example/sub/';
const size = { width: null, height: 520 };

it('gives a frame that may run and open windows, with a title; what stands in it is only text', () => {
  const title = '"Tom" & <Jerry>';
  const code = frameCode({ address: embedAddress(site, '#/a?region=b&tiers=1'), title, size });
  expect(code).toBe(
    '<iframe src="https://atlas.example/sub/embed.html#/a?region=b&amp;tiers=1" title="&quot;Tom&quot; &amp; &lt;Jerry&gt;" width="100%" height="520" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" loading="lazy"></iframe>',
  );
});

it('gives the element with its file, and leaves out what is as by default', () => {
  const parts = { site, document: 'a', parameters: '', title: 'A', height: 480, as: 'picture' as const };
  expect(elementCode(parts)).toBe(
    '<script type="module" src="https://atlas.example/sub/policy-atlas-element.js"></script>\n<policy-atlas document="a" label="A" height="480"></policy-atlas>',
  );
  expect(elementCode({ ...parts, parameters: 'region=b&tiers=1', as: 'outline' })).toContain(
    ' view="region=b&amp;tiers=1" as="outline" ',
  );
});

it('writes choices into an address that are read again', () => {
  const choices = { host: 'https://host.example:8443', as: 'outline', lang: 'ru' } as const;
  expect(readEmbedChoices(new URL(embedAddress(`${site}index.html#/x`, '#/a', choices)).search)).toEqual(
    choices,
  );
  expect(readEmbedChoices('')).toEqual({ host: null, as: 'picture', lang: null });
});

it.each([
  'null',
  '*',
  'https://host.example/',
  'https://host.example/page',
  'host.example',
  'javascript:0',
  'file://',
])('takes "%s" for no origin of a page', (host) => {
  expect(readEmbedChoices(`?host=${encodeURIComponent(host)}`).host).toBeNull();
});
