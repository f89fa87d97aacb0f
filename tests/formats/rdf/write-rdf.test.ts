import { describe, expect, it } from 'vitest';
import { makeGeography } from '../../../src/cli/geography';
import type { Write } from '../../../src/formats/format';
import { openFiles } from '../../../src/formats/open-files';
import { writeJsonLd } from '../../../src/formats/rdf/writing/write-json-ld';
import { writeTurtle } from '../../../src/formats/rdf/writing/write-turtle';
import { guessMapping } from '../../../src/graph/mapping/guess-mapping';
import { toAtlasDocument } from '../../../src/graph/mapping/to-atlas-document';
import type { PropertyGraph } from '../../../src/graph/property-graph';
import { toPropertyGraph } from '../../../src/graph/to-property-graph';
import { readConcept } from '../../graph/concept-document';

const geography = makeGeography();

async function write(graph: PropertyGraph, writer: Write) {
  const options = { mapping: guessMapping(graph, geography), geography, id: 'own-file', title: 'A file' };
  const { document } = toAtlasDocument(graph, { ...options, hash: '0'.repeat(12) });
  const { files, losses } = await writer({ graph, document });
  return { text: String(files[0].content), losses };
}

const graphOf = (graph: Partial<PropertyGraph>): PropertyGraph => ({
  directed: true,
  attributes: [],
  nodes: [],
  edges: [],
  ...graph,
});

describe('a graph as Turtle', () => {
  it('says each thing once, in words that other programs know where there are any', async () => {
    const { text, losses } = await write(
      graphOf({
        attributes: [['title', 'Trade']],
        nodes: [
          { id: 'https://example.org/a', attributes: [['label', 'A'], ['label_ru', 'А'], ['kind', 'port']] }, // prettier-ignore
          { id: 'b c', attributes: [['depth', 12.5]] },
        ],
        edges: [
          { source: 'https://example.org/a', target: 'b c', attributes: [['relation', 'ships to']] },
          { id: 'e2', source: 'b c', target: 'b c', attributes: [['weight', 2]] },
        ],
      }),
      writeTurtle,
    );
    expect(text.slice(text.indexOf('\n\n') + 2)).toBe(TRADE);
    expect(losses).toEqual([]);
  });

  it('has only texts that UTF-8 can hold, and says so', async () => {
    const { text, losses } = await write(
      graphOf({ nodes: [{ id: 'a', attributes: [['label', 'half \ud83d']] }] }),
      writeTurtle,
    );
    expect(text).toContain('half \ufffd');
    expect(losses).toEqual(['halves of letters in 1 text']);
  });

  it('keeps ids that UTF-8 cannot hold', async () => {
    const { text } = await write(graphOf({ nodes: [{ id: '\ud83d', attributes: [] }] }), writeTurtle);
    const { reading } = await openFiles([{ name: 'file', bytes: new TextEncoder().encode(text) }]);
    expect(reading.graph.nodes.map(({ id }) => id)).toEqual(['\ud83d']);
  });

  it('lets no text end before its end', async () => {
    const label = '"""\\" .\n<urn:evil> <urn:evil> <urn:evil> . \u2028 # \\u0022';
    const { text } = await write(
      graphOf({ nodes: [{ id: '> <x', attributes: [['label', label]] }] }),
      writeTurtle,
    );
    const { reading } = await openFiles([{ name: 'file', bytes: new TextEncoder().encode(text) }]);
    expect(reading.graph.nodes).toEqual([{ id: '> <x', attributes: [['label', label]] }]);
  });
});

const TRADE = `atlas:graph atlas:directed true ;
  dcterms:title "Trade" .

<https://example.org/a> rdfs:label "A" , "А"@ru ;
  a kind:port .

node:b%20c attribute:depth "12.5E0"^^xsd:double .

<https://example.org/a> relation:ships%20to node:b%20c .

node:b%20c atlas:linked node:b%20c .

edge:e2 a rdf:Statement ;
  rdf:subject node:b%20c ;
  rdf:predicate atlas:linked ;
  rdf:object node:b%20c ;
  attribute:weight 2 .
`;

describe('a graph as JSON-LD', () => {
  it('says that it keeps no order of attributes where there was one', async () => {
    const nodes: PropertyGraph['nodes'] = [{ id: 'a', attributes: [['z', 1], ['b', 2]] }]; // prettier-ignore
    expect((await write(graphOf({ nodes }), writeJsonLd)).losses).toEqual([
      'the order of attributes (JSON-LD has none) of 1 node or edge',
    ]);
  });

  it('needs no context from anywhere, and uses no prefix that is an IRI of the graph', async () => {
    const nodes: PropertyGraph['nodes'] = [{ id: 'skos://x', attributes: [['note', 'n']] }];
    const { text } = await write(graphOf({ nodes }), writeJsonLd);
    expect(JSON.parse(text)).toMatchObject({
      '@context': { atlas: 'urn:policy-atlas:' },
      '@graph': [{}, { '@id': 'skos://x', 'http://www.w3.org/2004/02/skos/core#note': 'n' }],
    });
  });
});

describe('a document of the atlas as Turtle', () => {
  it('tells evidence as Web Annotation, voices as PROV and memberships as ORG do', async () => {
    const document = await readConcept();
    const { files } = await writeTurtle({ graph: toPropertyGraph(document), document });
    const text = String(files[0].content);
    const count = (part: string) => text.split(part).length - 1;
    const evidence = document.edges.flatMap((edge) => edge.evidence);
    const members = document.edges.filter(({ relation }) => relation === 'memberOf');
    expect(count('a oa:TextQuoteSelector')).toBe(evidence.length);
    expect(count('a oa:TextPositionSelector')).toBe(evidence.filter(({ at }) => at).length);
    expect(count('a org:Membership')).toBe(members.length);
    expect(count('prov:wasAttributedTo')).toBe(document.edges.length);
    expect(count(', skos:Concept')).toBe(document.nodes.length);
  });
});
