import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { Refused } from '../../../src/formats/reading/refused';
import { parseXml } from '../../../src/formats/xml/parse-xml';
import fc from '../../properties';

/** What it is refused for; undefined where it is read. */
function refusalOf(xml: string): string | undefined {
  try {
    parseXml(xml, { onOpen: () => undefined });
    return undefined;
  } catch (error) {
    expect(error).toBeInstanceOf(Refused);
    return (error as Refused).message;
  }
}

/** Whether the parser finds fault where names are left to it. */
function isFaulty(xml: string): boolean {
  let isFaulty = false;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', () => (isFaulty = true));
  parser.write(xml).close();
  return isFaulty;
}

const prefix = fc.constantFrom('', 'a:', 'b:', 'xml:', 'xmlns:', ':', 'a:b:');
const name = fc.tuple(prefix, fc.constantFrom('x', 'y', '')).map((parts) => parts.join(''));
const declared = fc.constantFrom('xmlns', 'xmlns:a', 'xmlns:b', 'xmlns:xml', 'xmlns:xmlns');
const uri = fc.constantFrom(
  'urn:1',
  ' urn:1 ',
  'urn:2',
  '',
  'http://www.w3.org/XML/1998/namespace',
  'http://www.w3.org/2000/xmlns/',
);
const attribute = fc
  .tuple(fc.oneof(declared, declared, name), uri)
  .map(([own, value]) => ` ${own}="${value}"`);
const { element } = fc.letrec<{ element: string }>((tie) => ({
  element: fc
    .tuple(
      fc.oneof({ maxDepth: 3 }, fc.constantFrom('x', 'a:x', 'b:y', 'x'), name),
      fc.array(attribute, { maxLength: 3 }),
      fc.oneof({ maxDepth: 3 }, fc.constant(''), fc.array(tie('element'), { maxLength: 2 })),
    )
    .map(([own, attributes, inner]) => `<${own}${attributes.join('')}>${[inner].flat().join('')}</${own}>`),
}));

describe('names with prefixes', () => {
  it('are read or refused as the parser itself would', () => {
    const seen = { read: 0, refused: 0 };
    fc.assert(
      fc.property(element, (xml) => {
        const isRefused = refusalOf(xml) !== undefined;
        expect(isRefused).toBe(isFaulty(xml));
        seen[isRefused ? 'refused' : 'read'] += 1;
      }),
      { numRuns: 3000 },
    );
    expect(Math.min(seen.read, seen.refused)).toBeGreaterThan(100);
  });

  it.each([
    ['<a:x/>', 'unbound namespace prefix: "a"'],
    ['<x><y xmlns:a="urn:1"/><a:z/></x>', 'unbound namespace prefix: "a"'],
    ['<x a:y="1"/>', 'unbound namespace prefix: "a"'],
    ['<x xmlns:a="urn:1" xmlns:b="urn:1" a:y="1" b:y="2"/>', 'duplicate attribute: {urn:1}y'],
    ['<x xmlns:a=""/>', 'prefix “a” is declared as nothing'],
    ['<x xmlns:xml="urn:1"/>', 'prefix “xml” may not stand for “urn:1”'],
    ['<x a:b:c="1"/>', 'malformed name: a:b:c'],
  ])('are refused in %s', (xml, message) => {
    expect(refusalOf(xml)).toContain(message);
  });

  it('are read where an inner element gives a prefix another meaning for a while', () => {
    const xml = '<a:x xmlns:a="urn:1"><a:y xmlns:a="urn:2" xml:lang="en" a:z="1"/><a:y/></a:x>';
    expect(refusalOf(xml)).toBeUndefined();
  });
});
