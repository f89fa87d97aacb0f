import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { packText } from '../../../src/formats/page/pack-text';
import fc from '../../properties';

const unpacked = async (text: string) =>
  gunzipSync(Buffer.from(await packText(text), 'base64')).toString('utf8');

it('packs every text so that it comes out again', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
      expect(await unpacked(text)).toBe(text);
    }),
  );
});

it('packs texts that are longer than one call of a function takes', async () => {
  const text = Array.from({ length: 120_000 }, (_, place) => `${place * 7919} морфем `).join('');
  expect(await unpacked(text)).toBe(text);
});

it('writes nothing that means anything in HTML', async () => {
  expect(await packText('</script><!--')).toMatch(/^[A-Za-z0-9+/]+=*$/);
});
