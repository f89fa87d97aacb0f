import { gzipSync, strToU8, zipSync, type Zippable } from 'fflate';
import { describe, expect, it } from 'vitest';
import { unpack } from '../../../src/formats/bytes/unpack';
import { Refused } from '../../../src/formats/reading/refused';

const zipped = (files: Zippable) => zipSync(files, { mtime: '2020-01-01' });
const textsIn = (name: string, bytes: Uint8Array) =>
  unpack({ name, bytes }).map((file) => [file.name, new TextDecoder().decode(file.bytes)]);

function refusalOf(name: string, bytes: Uint8Array): Refused {
  try {
    unpack({ name, bytes });
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
  throw new Error('it was unpacked');
}

describe('gzip', () => {
  it('gives one file without the ending, several members joined', () => {
    expect(textsIn('a.csv.gz', gzipSync(strToU8('a,b')))).toEqual([['a.csv', 'a,b']]);
    const twice = new Uint8Array([...gzipSync(strToU8('a,')), ...gzipSync(strToU8('b'))]);
    expect(textsIn('a.csv.gz', twice)).toEqual([['a.csv', 'a,b']]);
  });

  it('is refused when cut off anywhere or changed in one byte of its content', () => {
    const whole = gzipSync(strToU8('source,target\na,b\nb,c\n'.repeat(9)));
    for (let end = 2; end < whole.length; end += 1)
      expect(refusalOf('a.gz', whole.slice(0, end)).message).toContain('broken or cut off');
    for (let at = 12; at < whole.length - 8; at += 1) {
      const changed = whole.slice();
      changed[at]! ^= 4;
      expect(refusalOf('a.gz', changed).message).toMatch(/broken|unpacks to more/);
    }
  });

  it('is stopped where it unpacks to far more than it is', () => {
    const bomb = gzipSync(new Uint8Array(60_000_000));
    expect(bomb.length).toBeLessThan(100_000);
    expect(refusalOf('bomb.gz', bomb).message).toBe('unpacks to more than is read');
  });
});

describe('ZIP', () => {
  it('gives its files, packed or stored, without folders and what systems hide in it', () => {
    const bytes = zipped({
      'data/nodes.csv': strToU8('id'),
      'data/edges.csv': [strToU8('source,target'), { level: 0 }],
      '__MACOSX/data/._nodes.csv': strToU8('x'),
      'data/.DS_Store': strToU8('x'),
      'empty/': new Uint8Array(),
      'имя.csv': strToU8('я'),
    });
    expect(textsIn('bundle.zip', bytes)).toEqual([
      ['data/nodes.csv', 'id'],
      ['data/edges.csv', 'source,target'],
      ['имя.csv', 'я'],
    ]);
  });

  it('takes a name that leads out of a folder for a name', () => {
    expect(textsIn('slip.zip', zipped({ '../../etc/passwd': strToU8('a') }))).toEqual([
      ['../../etc/passwd', 'a'],
    ]);
  });

  it('does not unpack what is packed within', () => {
    const inner = zipped({ 'a.csv': strToU8('a') });
    const [file] = unpack({ name: 'outer.zip', bytes: zipped({ 'inner.zip': [inner, { level: 0 }] }) });
    expect(file).toEqual({ name: 'inner.zip', bytes: inner });
  });

  it('is refused when cut off anywhere', () => {
    const whole = zipped({ 'a.csv': strToU8('source,target\n'.repeat(9)), 'b.csv': strToU8('id') });
    for (let end = 4; end < whole.length; end += 1)
      expect(refusalOf('a.zip', whole.slice(0, end)).message).toMatch(/broken/);
  });

  it('never gives other bytes than were packed, whichever byte is changed', () => {
    const files = { 'a.csv': strToU8('source,target\n'.repeat(9)), 'b.csv': strToU8('id') };
    const whole = zipped(files);
    const contents = Object.values(files).map((bytes) => new TextDecoder().decode(bytes));
    for (let at = 4; at < whole.length; at += 1) {
      const changed = whole.slice();
      changed[at]! ^= 1;
      for (const content of contentsOrNone(changed)) expect(contents).toContain(content);
    }
  });

  it('is refused before it unpacks to too much, too many or more than it promises', () => {
    const bomb = zipped({ 'a.csv': new Uint8Array(60_000_000) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(refusalOf('bomb.zip', bomb).message).toBe('unpacks to more than is read');
    const many = Object.fromEntries(Array.from({ length: 1001 }, (_, place) => [`${place}`, strToU8('a')]));
    expect(refusalOf('many.zip', zipped(many)).message).toBe('more than 1000 files in the archive');
    const liar = zipped({ 'a.csv': new Uint8Array(900_000) });
    const sizes = new DataView(liar.buffer);
    const directory = sizes.getUint32(liar.length - 6, true);
    sizes.setUint32(directory + 24, 10, true);
    expect(refusalOf('liar.zip', liar).message).toBe('“a.csv” is broken in the archive');
  });

  it('is refused when it is empty or encrypted, with what to do', () => {
    expect(refusalOf('a.zip', zipped({})).message).toBe('no file in “a.zip”');
    const locked = zipped({ 'a.csv': strToU8('a') });
    const view = new DataView(locked.buffer);
    view.setUint16(view.getUint32(locked.length - 6, true) + 8, 1, true);
    expect(refusalOf('locked.zip', locked)).toMatchObject({
      message: '“a.csv” is encrypted',
      hint: 'unpack it with its password, and open what is inside',
    });
  });
});

function contentsOrNone(bytes: Uint8Array): string[] {
  try {
    return unpack({ name: 'a.zip', bytes }).map((file) => new TextDecoder().decode(file.bytes));
  } catch (error) {
    if (error instanceof Refused) return [];
    throw error;
  }
}
