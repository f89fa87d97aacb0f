import { expect, it } from 'vitest';
import { readCsv } from '../../../src/formats/csv/read-csv';
import { writeCsvPair, writeTsvPair } from '../../../src/formats/csv/writing/write-exact';
import type { TextFile, Write } from '../../../src/formats/format';
import { DEFAULT_CHOICES } from '../../../src/formats/reading/problem';
import type { PropertyGraph } from '../../../src/graph/property-graph';
import { arbitraryGraph } from '../../graph/mapping/arbitrary-graph';
import fc from '../../properties';

/** What a writer makes of a graph, read back. */
async function readBack(write: Write, graph: PropertyGraph) {
  const { files } = await write({ graph, document: undefined as never });
  const texts = files.map(({ suffix, content }) => ({ name: `own${suffix}.csv`, text: content as string }));
  return readCsv(texts as [TextFile, ...TextFile[]], { choices: DEFAULT_CHOICES });
}

it.each([
  ['commas', writeCsvPair, 5000],
  ['tabs', writeTsvPair, 500],
])(
  'the exact pair between %s is read back as the same graph, without a problem',
  async (_name, write, runs) => {
    await fc.assert(
      fc.asyncProperty(arbitraryGraph(), async (graph) => {
        const { graph: own, problems } = await readBack(write, graph);
        expect(own).toEqual(graph);
        // what the graph itself has is told: ids that only look the same, and edges with one id
        const told = problems.filter(({ kind }) => kind !== 'alike-ids' && kind !== 'repeated-edge');
        expect(told).toEqual([]);
      }),
      { numRuns: runs },
    );
  },
);
