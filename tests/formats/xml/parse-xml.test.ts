import { describe, expect, it } from 'vitest';
import { Refused } from '../../../src/formats/reading/refused';
import { parseXml, type XmlElement } from '../../../src/formats/xml/parse-xml';
import fc from '../../properties';

function seen(xml: string): string[] {
  const events: string[] = [];
  let text = '';
  const flush = () => {
    if (text !== '') events.push(text);
    text = '';
  };
  parseXml(xml, {
    onOpen: ({ name, attributes }) => {
      flush();
      events.push(`<${[name, ...[...attributes].map(([own, value]) => `${own}=${value}`)].join(' ')}>`);
    },
    onText: (part) => (text += part),
    onClose: ({ name }) => {
      flush();
      events.push(`</${name}>`);
    },
  });
  return events;
}

function refusalOf(xml: string): Refused {
  try {
    seen(xml);
  } catch (error) {
    expect(error).toBeInstanceOf(Refused);
    return error as Refused;
  }
  return expect.fail('it was read');
}

describe('an XML text', () => {
  it('is gone through without comments, processing instructions and prefixes, and with CDATA', () => {
    const xml = `<?xml version="1.0"?><!-- no --><?pi no?><p:a xmlns:p="urn:p" p:b="1" c="&lt;&#x416;&amp;"><!-- no -->x<?no?>y<![CDATA[<&>]]></p:a><!-- no -->`;
    expect(seen(xml)).toEqual(['<a b=1 c=<Ж&>', 'xy<&>', '</a>']);
  });

  it('gives of two attributes with one local name the one without a prefix', () => {
    expect(seen('<a xmlns:p="urn:p" p:b="1" b="2"/>')[0]).toBe('<a b=2>');
    expect(seen('<a xmlns:p="urn:p" b="2" p:b="1"/>')[0]).toBe('<a b=2>');
  });

  it('has the place of the first sign of each element', () => {
    const places: string[] = [];
    const xml = '<a>\n  <b\n    c="1"/>\r\n😀<d>\r</d>\t<e/><😀/></a>';
    parseXml(xml, {
      onOpen: ({ name, place }: XmlElement) => places.push(`${name} ${place.line}:${place.column}`),
    });
    expect(places).toEqual(['a 1:1', 'b 2:3', 'd 4:3', 'e 5:6', '😀 5:10']);
  });

  it('is the same with white space and comments between its parts', () => {
    const plain = '<a><b c="1"/><d>text</d></a>';
    const spaced = '\n<a >\n<!-- & < -->\n<b\n c = "1" />\n<d>text</d>\t</a >\n<!-- end -->\n';
    expect(seen(spaced).filter((event) => event.trim() !== '')).toEqual(seen(plain));
  });

  it('tells how much of it was gone through', () => {
    const shares: number[] = [];
    parseXml(`<a>${'<b/>'.repeat(50_000)}</a>`, { onOpen: () => undefined }, (done) => shares.push(done));
    expect(shares.length).toBeGreaterThan(2);
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
    expect(Math.max(...shares)).toBeLessThanOrEqual(1);
  });

  it.each([
    ['<a>Research & Trade; Co</a>', 1, 13],
    ['<a b="x&y"/>', 1, 8],
    ['<a>\n<b/>&\n</a>', 2, 5],
    ['<a>&amp; &#38; &#x26; &</a>', 1, 23],
    ['<a><!-- & --><![CDATA[&]]>&</a>', 1, 27],
  ])('is refused where “&” stands as plain text: %s', (xml, line, column) => {
    const { message, place, hint } = refusalOf(xml);
    expect(message).toContain('&');
    expect([place.line, place.column, hint.length > 0]).toEqual([line, column, true]);
  });

  it('is refused at every place at which it may be cut off', () => {
    const xml = '<?xml version="1.0"?>\n<!-- one --><a b="&lt;"><c>text</c>\n<![CDATA[x]]><?pi?><d/></a>';
    for (let length = 0; length < xml.length; length += 1) {
      const { place } = refusalOf(xml.slice(0, length));
      expect(place.line).toBeLessThanOrEqual(3);
    }
  });

  it.each(['<!DOCTYPE<![CDATA[<\ud800', '<a>\ud800', '<a/>\ud800'])(
    'is refused where it ends in half a character',
    (xml) => {
      expect(refusalOf(xml).message).toContain('disallowed character');
    },
  );

  it('is refused or read whatever it is', () => {
    const part = fc.constantFrom(
      '<',
      '>',
      '</a>',
      '<a>',
      '<a ',
      'b="',
      '"',
      '&',
      ';',
      '&lt;',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<?',
      '?>',
      '<!DOCTYPE',
      '[',
      ']',
      '\u0000',
      '\ud800',
      'x',
      '\n',
    );
    let read = 0;
    fc.assert(
      fc.property(fc.array(part, { maxLength: 14 }), (parts) => {
        try {
          seen(parts.join(''));
          read += 1;
        } catch (error) {
          expect(error).toBeInstanceOf(Refused);
        }
      }),
      { numRuns: 2000 },
    );
    expect(read).toBeLessThan(2000);
  });
});
