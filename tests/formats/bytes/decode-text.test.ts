import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/formats/bytes/decode-text';
import { Refused } from '../../../src/formats/reading/refused';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, littleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(2 * text.length + 2));
  [...`\ufeff${text}`].forEach((sign, index) => view.setUint16(2 * index, sign.charCodeAt(0), littleEndian));
  return new Uint8Array(view.buffer);
};

function refusalOf(bytes: Uint8Array): Refused {
  try {
    decodeText(bytes);
  } catch (error) {
    if (error instanceof Refused) return error;
  }
  throw new Error('was not refused');
}

describe('the text of a file', () => {
  it.each([
    ['UTF-8', utf8('Ёж — 5 €')],
    ['UTF-8', utf8('\ufeffЁж — 5 €')],
    ['UTF-16LE', utf16('Ёж — 5 €', true)],
    ['UTF-16BE', utf16('Ёж — 5 €', false)],
  ])('is known to be %s by its bytes', (encoding, bytes) => {
    expect(decodeText(bytes)).toEqual({ text: 'Ёж — 5 €', encoding, isGuess: false });
  });

  it('is in the encoding that XML declares', () => {
    const bytes = Uint8Array.from([...utf8('<?xml version="1.0" encoding="windows-1251"?><a>'), 0xc6]);
    expect(decodeText(bytes)).toMatchObject({ encoding: 'Windows-1251', isGuess: false });
    expect(decodeText(bytes).text.endsWith('Ж')).toBe(true);
  });

  it('is guessed to be Windows-1252 where nothing is said, and that is told', () => {
    expect(decodeText(Uint8Array.of(0x63, 0x61, 0x66, 0xe9))).toEqual({
      text: 'café',
      encoding: 'Windows-1252',
      isGuess: true,
    });
  });

  it('is refused where a mark promises what the bytes are not', () => {
    expect(refusalOf(Uint8Array.of(0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00)).message).toMatch(/UTF-16LE/);
    const broken = Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8('one\ntwo '), 0xff]);
    expect(refusalOf(broken).place).toEqual({ line: 2, column: 5 });
  });

  it('is refused where the bytes are no text', () => {
    expect(refusalOf(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1)).message).toBe('not a text file');
  });
});
