import type { TypedColumn } from '../xml/typed-columns';
import type { XmlWriter } from '../xml/xml-writer';

const TYPES = {
  text: 'string',
  texts: 'liststring',
  boolean: 'boolean',
  booleans: 'listboolean',
} as const;

/** Declares attributes; those with times and those without stand in lists of their own. */
export function writeGexfColumns(xml: XmlWriter, kind: string, columns: TypedColumn[]): void {
  for (const timed of [false, true]) {
    const own = columns.filter((column) => column.timed === timed);
    if (own.length === 0) continue;
    xml.open('attributes', [
      ['class', kind],
      ['mode', timed ? 'dynamic' : undefined],
    ]);
    for (const { id, name, type, width } of own) {
      const declared = type === 'number' ? width : type === 'numbers' ? `list${width}` : TYPES[type];
      xml.leaf('attribute', [
        ['id', id],
        ['title', name],
        ['type', declared],
      ]);
    }
    xml.close();
  }
}
