import { describe, expect, it } from 'vitest';
import type { FormatId } from '../../../src/formats/format';
import { openFiles } from '../../../src/formats/open-files';
import { prototypeNames } from '../harness/prototypes';

async function read(text: string, format?: FormatId) {
  const bytes = new TextEncoder().encode(text);
  return (await openFiles([{ name: 'file', bytes }], format === undefined ? {} : { format })).reading;
}

const PREFIXES = `@prefix : <urn:x:> . @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> . @prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix oa: <http://www.w3.org/ns/oa#> .\n`;
const turtle = (text: string) => read(`${PREFIXES}${text}`, 'turtle');

async function attributesOf(id: string, text: string) {
  const { graph } = await turtle(text);
  return graph.nodes.find((node) => node.id === id)?.attributes;
}

describe('what RDF says of a resource', () => {
  it('is a number only where nothing is lost by that', async () => {
    const numbers =
      ':a :a 12 ; :b 9007199254740993 ; :c 1.50 ; :d 0.1000000000000000055 ; :e 1e3 ; :f "INF"^^xsd:double ; :g "-0012"^^xsd:integer .';
    expect(await attributesOf('urn:x:a', numbers)).toEqual([
      ['a', 12],
      ['b', '9007199254740993'],
      ['c', 1.5],
      ['d', '0.1000000000000000055'],
      ['e', 1000],
      ['f', 'INF'],
      ['g', -12],
    ]);
  });

  it('is a truth value where it is one, and odd where it only claims to be', async () => {
    const { graph, problems } = await turtle(
      ':a :yes true ; :no "0"^^xsd:boolean ; :odd "maybe"^^xsd:boolean .',
    );
    expect(graph.nodes[0]!.attributes).toEqual([
      ['yes', true],
      ['no', false],
      ['odd', 'maybe'],
    ]);
    expect(problems).toMatchObject([{ kind: 'odd-value', line: 5 }]);
  });

  it('is called by its preferred label before all others, in English before other languages', async () => {
    const labels = ':a rdfs:label "third" ; skos:prefLabel "zwei"@de , "first"@en .';
    expect(await attributesOf('urn:x:a', labels)).toEqual([
      ['http://www.w3.org/2000/01/rdf-schema#label', 'third'],
      ['label_de', 'zwei'],
      ['label', 'first'],
    ]);
  });

  it('has a label in any language rather than none', async () => {
    expect(await attributesOf('urn:x:a', ':a rdfs:label "eins"@de .')).toEqual([
      ['label', 'eins'],
      ['label_de', 'eins'],
    ]);
  });

  it('names its kind by the label of the class, and all types where there are several', async () => {
    const types = ':a a :K , :Other , owl:NamedIndividual . :K rdfs:label "kind of thing" .';
    expect(await attributesOf('urn:x:a', types)).toEqual([
      ['kind', 'kind of thing'],
      ['types', ['kind of thing', 'Other']],
    ]);
  });

  it('shows a class only where more is said of it than that it is one', async () => {
    const { graph } = await turtle(':a a :K . :b a :L . :L rdfs:comment "x" .');
    expect(graph.nodes.map(({ id }) => id)).toEqual(['urn:x:a', 'urn:x:b', 'urn:x:L']);
  });
});

describe('what RDF says of two resources', () => {
  it('is an edge with the label of its property and the IRI', async () => {
    const { graph } = await turtle(':a :p :b . :p rdfs:label "knows"@en .');
    expect(graph.edges).toEqual([
      {
        source: 'urn:x:a',
        target: 'urn:x:b',
        attributes: [
          ['relation', 'knows'],
          ['predicate', 'urn:x:p'],
        ],
      },
    ]);
  });

  it('is called by the whole IRI where two properties would be called the same', async () => {
    const { graph } = await turtle(':a :p :b , :c ; <urn:y:p> :b .');
    expect(graph.edges.map(({ attributes }) => attributes[0]![1])).toEqual(['p', 'p', 'urn:y:p']);
  });

  it('is one edge where a statement tells more of it, with its quotations', async () => {
    const { graph } = await turtle(`:a :p :b .
      :s a rdf:Statement ; rdf:subject :a ; rdf:predicate :p ; rdf:object :b ; :year 1999 ; oa:hasTarget
        [ oa:hasSelector [ oa:exact "one" ] ] , [ oa:hasSelector [ oa:exact "two" ] , [ oa:start 3 ; oa:end 6 ] ] .`);
    expect(graph.nodes).toHaveLength(2);
    expect(graph.edges).toMatchObject([{ id: 'urn:x:s', source: 'urn:x:a', target: 'urn:x:b' }]);
    expect(graph.edges[0]!.attributes.slice(2)).toEqual([
      ['year', 1999],
      ['quotations', ['one', 'two']],
      ['at', ['', '3-6']],
    ]);
  });

  it('keeps lists that it cannot tell as a whole as they are', async () => {
    const { graph } = await turtle(':a :p _:l . :b :p _:l . _:l rdf:first 1 ; rdf:rest rdf:nil .');
    expect(graph.edges.map(({ target }) => target)).toEqual(['_:l', '_:l']);
  });

  it('leads to any IRI whatever, which is text and nothing else', async () => {
    const { graph } = await turtle(':a :p <javascript:alert(1)> .');
    expect(graph.edges[0]!.target).toBe('javascript:alert(1)');
  });
});

describe('ids and names', () => {
  const MEMBERS = Object.getOwnPropertyNames(Object.prototype);

  it.each(['turtle', 'jsonld', 'rdfxml'] as const)(
    'like those of all objects are kept: %s',
    async (format) => {
      const before = prototypeNames();
      const { graph } = await read(TEXTS[format](MEMBERS), format);
      expect(graph.nodes.map(({ id }) => id)).toEqual(MEMBERS);
      const names = graph.nodes.map(({ attributes }) => attributes[0]![0]);
      expect(names).toEqual(MEMBERS);
      expect(prototypeNames()).toBe(before);
    },
  );

  const TEXTS = {
    turtle: (names: string[]) => names.map((name) => `<${name}> <urn:x:${name}> "x" .`).join('\n'),
    jsonld: (names: string[]) =>
      `{"@context":{"@base":null,"@vocab":"urn:x:"},"@graph":[${names.map((name) => `{"@id":"${name}","${name}":"x"}`).join()}]}`,
    rdfxml: (names: string[]) =>
      `<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:x="urn:x:">${names
        .map((name) => `<r:Description r:about="${name}"><x:${name}>x</x:${name}></r:Description>`)
        .join('')}</r:RDF>`,
  };

  it('of blank nodes are those of the file, and no other node gets one of them', async () => {
    const { graph } = await turtle('_:b1 :p [ :q "x" ] . [] :p _:b2 .');
    const ids = graph.nodes.map(({ id }) => id);
    expect(ids).toContain('_:b1');
    expect(new Set(ids).size).toBe(4);
  });
});

describe('a text is known for RDF by what is in it', () => {
  it.each([
    ['turtle', '# about\n\nPREFIX a: <urn:a:>\na:b a:c a:d .'],
    ['turtle', '<urn:a> a <urn:b> ; <urn:c> "{" .'],
    ['turtle', '[] a <urn:b> .'],
    ['trig', '@prefix a: <urn:a:> .\na:g { a:b a:c a:d }'],
    ['trig', 'GRAPH <urn:g> { <urn:a> <urn:b> <urn:c> }'],
    ['ntriples', '_:a <urn:b> "c"@en .\n# more\n<urn:a> <urn:b> _:c .'],
    ['nquads', '<urn:a> <urn:b> "c" .\n<urn:a> <urn:b> "c" <urn:g> .'],
    ['jsonld', '[{"@id":"urn:a","urn:b":"c"}]'],
  ] as const)('%s: %s', async (format, text) => {
    const opened = await openFiles([{ name: 'file', bytes: new TextEncoder().encode(text) }]);
    expect(opened.format).toBe(format);
  });
});
