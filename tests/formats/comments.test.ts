import { describe, expect, it } from 'vitest';
import type { FormatId } from '../../src/formats/format';
import { readOutcome } from './harness/read-outcome';
import { goodFilesOf, readFormats } from './harness/seed-files';

/** What a format lets stand before its content without a meaning. */
const MEANINGLESS: Partial<Record<FormatId, string>> = {
  dot: '/* so */ // and\n# so\n',
  gml: '# so\n\n',
  pajek: '% so\n',
  turtle: '# so\n \n',
  trig: '# so\n \n',
  ntriples: '# so\n\n',
  nquads: '# so\n\n',
  'atlas-yaml': '# so\n\n',
};
const XML: readonly FormatId[] = ['gexf', 'graphml', 'xgmml', 'rdfxml'];
const TABLES: readonly FormatId[] = ['csv', 'tsv', 'sif']; // every line of theirs says something

function withComment(format: FormatId, text: string): string {
  if (XML.includes(format))
    return text.replace(/\n?$/, '\n<!-- so -->\n').replace(/(\?>)/, '$1<!-- so -->\n');
  return (MEANINGLESS[format] ?? ' \n\t') + text;
}

const isUtf8 = ([first, second]: Uint8Array) => !(first! >= 0xfe && second! >= 0xfe);

describe('comments and white space change nothing', () => {
  it.each(readFormats().filter((format) => !TABLES.includes(format)))('%s', async (format) => {
    for (const { name, bytes } of goodFilesOf(format).filter((file) => isUtf8(file.bytes))) {
      const text = new TextDecoder('utf-8').decode(bytes);
      if (text.includes('\ufffd')) continue; // in another encoding
      const changed = new TextEncoder().encode(withComment(format, text));
      const [plain, other] = [
        await readOutcome([{ name, bytes }], format),
        await readOutcome([{ name, bytes: changed }], format),
      ];
      if (!('reading' in plain && 'reading' in other)) throw new Error(`${name} is refused`);
      expect(other.reading.graph, name).toEqual(plain.reading.graph);
      expect(other.reading.counts, name).toEqual(plain.reading.counts);
    }
  });
});
