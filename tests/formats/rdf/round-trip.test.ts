import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeGeography } from '../../../src/cli/geography';
import type { Write } from '../../../src/formats/format';
import { openFiles } from '../../../src/formats/open-files';
import { writeJsonLd } from '../../../src/formats/rdf/writing/write-json-ld';
import { writeTurtle } from '../../../src/formats/rdf/writing/write-turtle';
import { guessMapping } from '../../../src/graph/mapping/guess-mapping';
import { toAtlasDocument } from '../../../src/graph/mapping/to-atlas-document';
import type { Attribute, PropertyGraph } from '../../../src/graph/property-graph';
import { toPropertyGraph } from '../../../src/graph/to-property-graph';
import { readConcept } from '../../graph/concept-document';
import { arbitraryGraph } from '../../graph/mapping/arbitrary-graph';
import fc from '../../properties';

const geography = makeGeography();

async function write(graph: PropertyGraph, writer: Write) {
  const options = { mapping: guessMapping(graph, geography), geography, id: 'own-file', title: 'A file' };
  const { document } = toAtlasDocument(graph, { ...options, hash: '0'.repeat(12) });
  return writer({ graph, document });
}

async function readBack(written: Awaited<ReturnType<Write>>): Promise<PropertyGraph> {
  const bytes = new TextEncoder().encode(String(written.files[0].content));
  return (await openFiles([{ name: 'file', bytes }])).reading.graph;
}

/** JSON-LD has no order of attributes. */
function sorted(graph: PropertyGraph): PropertyGraph {
  const byName = (attributes: Attribute[]) =>
    [...attributes].sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
  const each = <Thing extends { attributes: Attribute[] }>(things: Thing[]) =>
    things.map((thing) => ({ ...thing, attributes: byName(thing.attributes) }));
  return {
    ...graph,
    attributes: byName(graph.attributes),
    nodes: each(graph.nodes),
    edges: each(graph.edges),
  };
}

const folder = join(import.meta.dirname, '..');
const files = ['turtle', 'trig', 'ntriples', 'nquads', 'rdfxml', 'jsonld'].flatMap((format) =>
  readdirSync(join(folder, format, 'files')).map((name) => join(folder, format, 'files', name)),
);

async function readFile(path: string): Promise<PropertyGraph> {
  return (await openFiles([{ name: 'file', bytes: new Uint8Array(readFileSync(path)) }])).reading.graph;
}

describe('any graph is the same after it was written and read', () => {
  it('as Turtle', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryGraph(), async (graph) => {
        const written = await write(graph, writeTurtle);
        expect(written.losses).toEqual([]);
        expect(await readBack(written)).toEqual(graph);
      }),
      { numRuns: 200 },
    );
  });

  it('as JSON-LD, but for the order of attributes', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryGraph(), async (graph) => {
        expect(sorted(await readBack(await write(graph, writeJsonLd)))).toEqual(sorted(graph));
      }),
      { numRuns: 200 },
    );
  });

  it.each(files)('as Turtle and JSON-LD, read from RDF: %s', async (path) => {
    const graph = await readFile(path);
    expect(await readBack(await write(graph, writeTurtle))).toEqual(graph);
    expect(sorted(await readBack(await write(graph, writeJsonLd)))).toEqual(sorted(graph));
  });
});

describe('a document of the atlas', () => {
  it('comes back from Turtle with all that it says', async () => {
    const document = await readConcept();
    const graph = toPropertyGraph(document);
    const read = await readBack(await writeTurtle({ graph, document }));
    expect(read).toEqual(graph);
  });

  it('comes back from JSON-LD with all that it says', async () => {
    const document = await readConcept();
    const graph = toPropertyGraph(document);
    const read = await readBack(await writeJsonLd({ graph, document }));
    expect(sorted(read)).toEqual(sorted(graph));
  });
});
