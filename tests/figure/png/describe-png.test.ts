import { crc32 as zlibCrc } from 'node:zlib';
import { expect, it } from 'vitest';
import { readChunks } from '../../../src/figure/png/chunks';
import { crc32 } from '../../../src/figure/png/crc32';
import { describePng } from '../../../src/figure/png/describe-png';
import fc from '../../properties';
import { dpiOf, smallPng, textsOf } from './small-png';

const typesOf = (file: Uint8Array) => readChunks(file).map(({ type }) => type);

it('reckons the checksum of the standard’s example', () => {
  expect(crc32(new TextEncoder().encode('IEND'))).toBe(0xae426082);
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
});

it('writes texts and the size of pixels between the head and the picture', () => {
  const file = describePng(smallPng(), { texts: { Title: 'A', Source: 'B' }, dpi: 300 });
  expect(typesOf(file)).toEqual(['IHDR', 'pHYs', 'iTXt', 'iTXt', 'IDAT', 'IEND']);
  expect(textsOf(file)).toEqual({ Title: 'A', Source: 'B' });
  expect(dpiOf(file)).toBeCloseTo(300, 1);
});

it('writes pixels to the metre, the same both ways', () => {
  const [, size] = readChunks(describePng(smallPng(), { texts: {}, dpi: 300 }));
  expect([...size!.data]).toEqual([0, 0, 0x2e, 0x23, 0, 0, 0x2e, 0x23, 1]); // 11,811
});

it('leaves the size of pixels out where none is promised', () => {
  expect(dpiOf(describePng(smallPng(), { texts: {} }))).toBeUndefined();
});

it('keeps any text letter by letter, and gives each chunk its checksum', () => {
  const words = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\0', ''));
  fc.assert(
    fc.property(words, (text) => {
      const file = describePng(smallPng(), { texts: { Comment: text } });
      expect(textsOf(file)).toEqual({ Comment: text });
      expectChecksums(file);
    }),
  );
});

function expectChecksums(file: Uint8Array): void {
  const view = Buffer.from(file);
  for (let at = 8; at < view.length; at += 12 + view.readUInt32BE(at)) {
    const end = at + 8 + view.readUInt32BE(at);
    expect(view.readUInt32BE(end)).toBe(zlibCrc(view.subarray(at + 4, end)));
  }
}

it('says anew what was said before, and leaves what others said', () => {
  const chunk = (keyword: string) => ({ type: 'tEXt', data: Buffer.from(`${keyword}\0old`) });
  const before = smallPng(chunk('Title'), chunk('Camera'), { type: 'pHYs', data: new Uint8Array(9) });
  const about = { texts: { Title: 'new' }, dpi: 96 };
  const file = describePng(before, about);
  expect(typesOf(file)).toEqual(['IHDR', 'tEXt', 'pHYs', 'iTXt', 'IDAT', 'IEND']);
  expect(describePng(file, about)).toEqual(file);
});

it('leaves the picture as it is', () => {
  const file = describePng(smallPng(), { texts: { Title: 'A' }, dpi: 72 });
  const pictureOf = (png: Uint8Array) => readChunks(png).find(({ type }) => type === 'IDAT')!.data;
  expect(pictureOf(file)).toEqual(pictureOf(smallPng()));
});

it('does not let a text end early', () => {
  expect(textsOf(describePng(smallPng(), { texts: { Comment: 'a\0b' } }))).toEqual({ Comment: 'a\ufffdb' });
});

it.each([
  ['nothing', new Uint8Array()],
  ['another format', new TextEncoder().encode('GIF89a and more than eight bytes')],
  ['a file that is cut off', smallPng().subarray(0, 50)],
  ['a picture without an end', smallPng().subarray(0, -12)],
])('refuses %s', (_what, file) => {
  expect(() => describePng(file, { texts: {} })).toThrow(/PNG/);
});

it.each(['', ' Title', 'Title ', 'a'.repeat(80), 'Заглавие', 'a\0b'])(
  'refuses the keyword “%s”',
  (keyword) => {
    expect(() => describePng(smallPng(), { texts: { [keyword]: 'A' } })).toThrow('no keyword');
  },
);
