import { Socket } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FormatId } from '../../../src/formats/format';
import { openFiles } from '../../../src/formats/open-files';
import { Refused } from '../../../src/formats/reading/refused';

const nested = (depth: number, each: number) =>
  Array.from({ length: depth }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(each)}">`).join('');

/** Declarations that make much of little or lead out of the file; `&e;` stands in the text behind them. */
const HOSTILE: Record<string, string> = {
  'laughs that grow with each entity': `[<!ENTITY e0 "ha">${nested(9, 10)}<!ENTITY e "&e9;">]`,
  'one long entity, often': `[<!ENTITY e "${'x'.repeat(100_000)}">]`,
  'entities deeper than needed': `[<!ENTITY e0 "ha">${nested(300, 1)}<!ENTITY e "&e300;">]`,
  'an entity that holds itself': '[<!ENTITY e "&e;">]',
  'two entities that hold each other': '[<!ENTITY e "&f;"><!ENTITY f "&e;">]',
  'very many entities': `[${Array.from({ length: 5000 }, (_, at) => `<!ENTITY e${at} "">`).join('')}<!ENTITY e "">]`,
  'a file of the system': '[<!ENTITY e SYSTEM "file:///etc/passwd">]',
  'a page of the web': '[<!ENTITY e SYSTEM "http://127.0.0.1:9/">]',
  'a page by its public name': '[<!ENTITY e PUBLIC "-//x//y" "http://127.0.0.1:9/">]',
  'a parameter entity of a file': '[<!ENTITY % p SYSTEM "file:///etc/passwd"> %p;<!ENTITY e "">]',
  'a parameter entity of the web': '[<!ENTITY % p SYSTEM "http://127.0.0.1:9/"> %p;<!ENTITY e "">]',
  'a parameter entity of its own': `[<!ENTITY % p '<!ENTITY e "ha">'> %p;]`,
  'an entity that is no XML': '[<!ENTITY e SYSTEM "file:///dev/zero" NDATA gif>]',
  'values for attributes that are not written': '[<!ATTLIST node id CDATA "e"><!ENTITY e "">]',
  'a declaration that is not closed': '[<!ENTITY e "ha"',
  'an entity with elements in it': '[<!ENTITY e "<node/>">]',
};

/** Files with room for a declaration and, in the text of one element, as many entities. */
const FILES: [FormatId, (declaration: string, text: string) => string][] = [
  [
    'gexf',
    (own, text) =>
      `<!DOCTYPE gexf ${own}>\n<gexf><graph><nodes><node id="a" label="b">${text}</node></nodes></graph></gexf>`,
  ],
  [
    'graphml',
    (own, text) =>
      `<!DOCTYPE graphml ${own}>\n<graphml><key id="k" for="node"/><graph><node id="a"><data key="k">${text}</data></node></graph></graphml>`,
  ],
  [
    'xgmml',
    (own, text) =>
      `<!DOCTYPE graph ${own}>\n<graph><node id="a" label="b"><att name="c">${text}</att></node></graph>`,
  ],
  [
    'rdfxml',
    (own, text) =>
      `<!DOCTYPE rdf:RDF ${own}>\n<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:x="urn:x:"><x:Thing><x:says>${text}</x:says></x:Thing></rdf:RDF>`,
  ],
];

afterEach(() => vi.restoreAllMocks());

async function outcomeOf(text: string, format: FormatId): Promise<unknown> {
  const bytes = new TextEncoder().encode(text);
  return openFiles([{ name: 'file', bytes }], { format }).catch((error: unknown) => error);
}

describe.each(FILES)('%s', (format, file) => {
  it.each(Object.entries(HOSTILE))(
    'is refused with its place, and fetches and holds nothing: %s',
    async (_name, declaration) => {
      const connect = vi.spyOn(Socket.prototype, 'connect');
      const before = process.memoryUsage().heapUsed;
      const outcome = await outcomeOf(file(declaration, '&e;'.repeat(300)), format);
      expect(outcome).toBeInstanceOf(Refused);
      const { place, hint } = outcome as Refused;
      expect(place.line).toBeLessThanOrEqual(2);
      expect(hint).not.toBe('');
      expect(process.memoryUsage().heapUsed - before).toBeLessThan(40_000_000);
      expect(JSON.stringify(outcome)).not.toContain('root:x');
      expect(connect).not.toHaveBeenCalled();
    },
  );
});

it('reads a file that names its kind and declares nothing', async () => {
  for (const [format, file] of FILES) {
    const outcome = await outcomeOf(file('SYSTEM "http://127.0.0.1:9/own.dtd"', 'text'), format);
    expect([format, outcome]).toEqual([format, expect.objectContaining({ format })]);
  }
});
