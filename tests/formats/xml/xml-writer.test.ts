import { DOMParser as SecondParser } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { LossCount } from '../../../src/formats/writing/loss-count';
import { parseXml } from '../../../src/formats/xml/parse-xml';
import { isXmlText } from '../../../src/formats/xml/xml-text';
import { XmlWriter } from '../../../src/formats/xml/xml-writer';
import fc from '../../properties';

interface Pair {
  attribute: string;
  text: string;
}

function write(pairs: Pair[]): { xml: string; losses: LossCount } {
  const losses = new LossCount();
  const writer = new XmlWriter(losses);
  writer.open('all');
  for (const { attribute, text } of pairs) writer.leaf('one', [['own', attribute]], text);
  return { xml: writer.end(), losses };
}

function readWithOurs(xml: string): Pair[] {
  const pairs: Pair[] = [];
  let text = '';
  parseXml(xml, {
    onOpen: () => (text = ''),
    onText: (part) => (text += part),
    onClose: ({ name, attributes }) => {
      if (name === 'one') pairs.push({ attribute: attributes.get('own')!, text });
    },
  });
  return pairs;
}

function readWithSecond(xml: string): Pair[] {
  const errorHandler = (level: string, message: unknown) => {
    throw new Error(`${level}: ${String(message)}`);
  };
  const document = new SecondParser({ errorHandler }).parseFromString(xml, 'text/xml');
  const elements = document.getElementsByTagName('one');
  return Array.from({ length: elements.length }, (_, index) => {
    const element = elements.item(index);
    return { attribute: element?.getAttribute('own') ?? '', text: element?.textContent ?? '' };
  });
}

/** What XML cannot hold stands as U+FFFD. */
const held = (text: string) => [...text].map((sign) => (isXmlText(sign) ? sign : '\ufffd')).join('');

/** Texts of any UTF-16 units, with signs of XML among them. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 })
    .map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom(
        '<',
        '>',
        '&',
        '"',
        "'",
        ']]>',
        '<!--',
        '&amp;',
        '&#0;',
        '\r\n',
        '\t',
        ' ',
        'a',
        '😀',
        '\u0000',
      ),
      {
        maxLength: 12,
      },
    )
    .map((parts) => parts.join('')),
);

describe('the XML writer', () => {
  it('writes 10,000 texts so that two parsers read them as they were', () => {
    const pairs = fc.sample(fc.record({ attribute: anyText, text: anyText }), { numRuns: 5_000, seed: 5 });
    const expected = pairs.map(({ attribute, text }) => ({ attribute: held(attribute), text: held(text) }));
    const { xml } = write(pairs);
    expect(readWithOurs(xml)).toEqual(expected);
    expect(readWithSecond(xml)).toEqual(expected);
  });

  it('counts the texts that XML cannot hold as they are', () => {
    const pairs = [
      { attribute: 'a\u0000', text: '\ud800' },
      { attribute: '\u0085\u2028', text: '\uffff' },
    ];
    expect(write(pairs).losses.toWords()).toEqual([
      'texts with characters that XML cannot hold, written as �: 3',
    ]);
  });

  it('leaves out attributes without a text, and closes what is open', () => {
    const writer = new XmlWriter(new LossCount());
    writer.open('a', [
      ['b', undefined],
      ['c', ''],
    ]);
    writer.open('d');
    writer.leaf('e', []);
    expect(writer.end()).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<a c="">\n  <d>\n    <e/>\n  </d>\n</a>\n',
    );
  });
});
