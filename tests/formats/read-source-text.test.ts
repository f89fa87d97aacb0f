import { describe, expect, it } from 'vitest';
import { LARGEST_TEXT, readSourceText, sizeRefusal } from '../../src/formats/read-source-text';
import fc from '../properties';

const bytes = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text.split(''), (char) => char.charCodeAt(0));
const utf16 = (text: string, bigEndian = false) =>
  Uint8Array.from(
    `\ufeff${text}`.split('').flatMap((char) => {
      const pair = [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8];
      return bigEndian ? pair.reverse() : pair;
    }),
  );

describe('a text file', () => {
  it.each([
    ['UTF-8', bytes('Ropes “and” nets\r\n')],
    ['UTF-8 with a byte order mark', bytes('\ufeffRopes “and” nets\r\n')],
    ['UTF-16, little end first', utf16('Ropes “and” nets\r\n')],
    ['UTF-16, big end first', utf16('Ropes “and” nets\r\n', true)],
  ])('in %s is read as it is, without the mark', (_encoding, file) => {
    expect(readSourceText(file, 'a.txt')).toEqual({ text: 'Ropes “and” nets\r\n' });
  });

  it('is read back letter by letter, whatever its words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 50 }), (text) => {
        expect(readSourceText(bytes(`Words ${text}`), 'a.txt')).toEqual({ text: `Words ${text}` });
      }),
    );
  });
});

describe('a file that cannot be read as text', () => {
  it.each([
    ['empty', bytes(''), 'is empty'],
    ['nothing but blanks', bytes(' \n\n '), 'holds no words'],
    ['nothing but numbers and dots', bytes('1. 2. 3.'), 'holds no words'],
    ['a PDF', latin('%PDF-1.7\n%âãÏÓ'), 'is a PDF'],
    ['a PDF after a mark', bytes('\ufeff%PDF-1.7 text'), 'is a PDF'],
    ['a Word file', latin('PK\x03\x04\x14\x00word/document.xml'), 'is a Word file'],
    ['an old Word file', latin('\xd0\xcf\x11\xe0\xa1\xb1'), 'is a Word file'],
    ['an RTF file', bytes('{\\rtf1\\ansi Ropes}'), 'is an RTF file'],
    ['a web page', bytes('\n<!DOCTYPE html><p>Ropes'), 'is a web page'],
    ['a picture', latin('\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR'), 'is not a text'],
    ['text with a NUL', bytes('Ropes\0and nets'), 'is not a text'],
    ['text full of control characters', bytes('Ropes\x01\x02\x03 and nets'), 'is not a text'],
    ['text in another encoding', latin('Caf\xe9 and nets'), 'is not written in UTF-8'],
  ])('says so for %s', (_kind, file, words) => {
    const read = readSourceText(file, 'a.txt');
    expect(read).toMatchObject({ refusal: expect.stringContaining(`“a.txt” ${words}`) });
    expect((read as { refusal: string }).refusal).toMatch(/\. (Choose|Open|In the program) .*\.$/);
  });

  it('is refused by its size, before it is read', () => {
    expect(sizeRefusal(52_428_800, 'a.txt')).toMatch(
      /^“a\.txt” has 52\.5 MB; texts of at most 5 MB are opened\./,
    );
    expect(sizeRefusal(LARGEST_TEXT, 'a.txt')).toBeNull();
    expect(sizeRefusal(LARGEST_TEXT + 1, 'a.txt')).toContain('5.1 MB');
  });

  it('never ends otherwise than in a text or a sentence', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (file) => {
        const read = readSourceText(file, 'a.txt');
        expect('text' in read ? read.text : read.refusal).toBeTypeOf('string');
      }),
    );
  });
});
