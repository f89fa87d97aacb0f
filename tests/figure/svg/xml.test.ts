import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { safeLink } from '../../../src/figure/scene/safe-link';
import { element, escapeXml } from '../../../src/figure/svg/xml';
import { toBinary } from '../../../src/figure/scene/to-binary';
import { metadata } from '../../../src/figure/svg/metadata';
import fc from '../../properties';

describe('text in XML', () => {
  it('has its signs escaped', () => {
    expect(escapeXml(`<a b="c" d='e'>&]]>`)).toBe('&lt;a b=&quot;c&quot; d=&apos;e&apos;&gt;&amp;]]&gt;');
  });

  it('has a sign in the place of what XML forbids', () => {
    expect(escapeXml('a\u0000b\ud800c\uffffd\u0008e\ufffe')).toBe('a�b�c�d�e�');
    expect(escapeXml('🙂\t\n')).toBe('🙂\t\n');
  });

  it('is read as what it was, as content and as attribute', () => {
    const isAllowed = (text: string) => !/[\p{Cs}\p{Cc}\ufffe\uffff]/u.test(text);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }).filter(isAllowed), (text) => {
        const root = new DOMParser().parseFromString(
          element('x', { y: text }, escapeXml(text)),
          'text/xml',
        ).documentElement;
        expect([root.textContent, root.getAttribute('y')]).toEqual([text, text]);
      }),
    );
  });

  it('leaves out attributes that are not there, and rounds lengths', () => {
    expect(element('rect', { x: 1 / 3, y: undefined, z: 0 })).toBe('<rect x="0.33" z="0"/>');
  });
});

describe('links of a picture', () => {
  it('lead to the web alone', () => {
    expect(safeLink('https://atlas.example/#/a?b=c')).toBe('https://atlas.example/#/a?b=c');
    expect(safeLink('http://127.0.0.1:4173/')).toBe('http://127.0.0.1:4173/');
    const unsafe = [
      'javascript:alert(1)',
      ' JAVASCRIPT:alert(1)',
      'java\nscript:alert(1)',
      'data:text/html,x',
    ];
    for (const address of [...unsafe, 'file:///etc/passwd', '//evil.example', '#/a', '', 'vbscript:x'])
      expect([address, safeLink(address)]).toEqual([address, undefined]);
  });
});

describe('a file in text', () => {
  it('is that of the platform, however large', () => {
    const bytes = Uint8Array.from({ length: 100_000 }, (_, place) => (place * 7) % 256);
    expect(btoa(toBinary(bytes))).toBe(Buffer.from(bytes).toString('base64'));
  });
});

describe('what a picture says of itself', () => {
  const about = {
    title: 'A & B',
    description: 'Two.',
    language: 'ru',
    source: 'A book.',
    filters: '',
    date: '2023-03-31',
    version: '0123abcd',
    licence: 'CC BY 4.0',
    link: 'https://atlas.example/?a=1&b=2',
  };

  it('is Dublin Core in RDF', () => {
    const root = new DOMParser().parseFromString(metadata(about), 'text/xml').documentElement;
    const say = (space: string, name: string) => root.getElementsByTagNameNS(space, name)[0]?.textContent;
    const [dc, terms] = ['http://purl.org/dc/elements/1.1/', 'http://purl.org/dc/terms/'];
    expect(['title', 'source', 'rights', 'identifier', 'language'].map((name) => say(dc, name))).toEqual([
      ...['A & B', 'A book.', 'CC BY 4.0', 'https://atlas.example/?a=1&b=2', 'ru'],
    ]);
    expect(say(terms, 'isVersionOf')).toBe('Policy Atlas data 0123abcd');
    expect(say(terms, 'temporal')).toBe('2023-03-31');
  });

  it('leaves out what there is nothing of', () => {
    expect(metadata(about)).not.toContain('dc:coverage');
    expect(metadata({ ...about, licence: '' })).not.toContain('dc:rights');
  });
});
