import { describe, expect, it } from 'vitest';
import { formats } from '../../src/formats/formats';
import { guessMapping } from '../../src/graph/mapping/guess-mapping';
import { toAtlasDocument } from '../../src/graph/mapping/to-atlas-document';
import type { PropertyGraph } from '../../src/graph/property-graph';
import { makeGeography } from '../../src/cli/geography';
import type { Format, Written } from '../../src/formats/format';
import { arbitraryGraph } from '../graph/mapping/arbitrary-graph';
import fc from '../properties';
import { readOutcome } from './harness/read-outcome';

const geography = makeGeography();
const written = formats.filter(({ read, write }) => read && write);

async function write({ write: load }: Format, graph: PropertyGraph): Promise<Written> {
  const options = { mapping: guessMapping(graph, geography), geography, id: 'own-file', title: 'A file' };
  const { document } = toAtlasDocument(graph, { ...options, hash: '0'.repeat(12) });
  return (await load!())({ graph, document });
}

const toBytes = (content: string | Uint8Array) =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

async function readBack({ id, extensions: [extension] }: Format, { files }: Written) {
  const all = files.map(({ suffix, content }) => ({
    name: `file${suffix}.${extension}`,
    bytes: toBytes(content),
  }));
  return readOutcome(all, id);
}

describe('what is written is read back', () => {
  it.each(written)('$id gives the graph back, or says what it cannot hold', async (format) => {
    await fc.assert(
      fc.asyncProperty(arbitraryGraph(), async (graph) => {
        const result = await write(format, graph);
        const outcome = await readBack(format, result);
        expect(outcome).toHaveProperty('reading');
        if ('reading' in outcome && result.losses.length === 0) expect(outcome.reading.graph).toEqual(graph);
      }),
      { numRuns: 300 },
    );
  });

  it.each(written)('$id writes the same bytes again', async (format) => {
    await fc.assert(
      fc.asyncProperty(arbitraryGraph(), async (graph) => {
        expect(await write(format, structuredClone(graph))).toEqual(await write(format, graph));
      }),
      { numRuns: 50 },
    );
  });
});
