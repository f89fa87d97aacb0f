import { makeGeography } from '../../../src/cli/geography';
import type { FormatId } from '../../../src/formats/format';
import { formats } from '../../../src/formats/formats';
import { openFiles } from '../../../src/formats/open-files';
import { guessMapping } from '../../../src/graph/mapping/guess-mapping';
import { toAtlasDocument } from '../../../src/graph/mapping/to-atlas-document';
import type { PropertyGraph } from '../../../src/graph/property-graph';

const geography = makeGeography();

/** What a format of one text file makes of a graph that was opened, and what its reader makes of that. */
export async function writeAndRead(format: FormatId, graph: PropertyGraph) {
  const options = { mapping: guessMapping(graph, geography), geography, id: 'own-file', title: 'A file' };
  const { document } = toAtlasDocument(graph, { ...options, hash: '0'.repeat(12) });
  const write = await formats.find(({ id }) => id === format)!.write!();
  const { files, losses } = await write({ graph, document });
  const text = String(files[0].content);
  const bytes = new TextEncoder().encode(text);
  const { reading } = await openFiles([{ name: 'file', bytes }], { format });
  return { text, losses, graph: reading.graph, problems: reading.problems };
}
