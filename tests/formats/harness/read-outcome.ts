import { makeGeography } from '../../../src/cli/geography';
import type { FormatId } from '../../../src/formats/format';
import type { ByteFile } from '../../../src/formats/bytes/byte-file';
import { openFiles } from '../../../src/formats/open-files';
import { Refused } from '../../../src/formats/reading/refused';
import type { Reading } from '../../../src/formats/reading/reading';

export type Outcome = { reading: Reading; format: FormatId } | { refused: Refused };

const geography = makeGeography();

/** What becomes of a file: a reading or a refusal; whatever else is thrown goes on. */
export async function readOutcome(files: ByteFile[], format?: FormatId): Promise<Outcome> {
  try {
    const opened = await openFiles(files, { geography, ...(format !== undefined && { format }) });
    return { reading: opened.reading, format: opened.format };
  } catch (error) {
    if (error instanceof Refused) return { refused: error };
    throw error;
  }
}

/** What is wrong with an outcome that no file may have; empty when all is well. */
export function outcomeFaults(outcome: Outcome): string[] {
  return 'refused' in outcome ? refusalFaults(outcome.refused) : readingFaults(outcome.reading);
}

function refusalFaults({ message, place, hint }: Refused): string[] {
  const isPlace = place.line >= 1 && place.column >= 1 && Number.isInteger(place.line + place.column);
  return [
    ...(message.length > 0 && message.length < 400 ? [] : [`message: ${message.slice(0, 80)}`]),
    ...(isPlace ? [] : [`place: ${JSON.stringify(place)} of “${message}”`]),
    ...(hint.length > 0 ? [] : [`no hint for “${message}”`]),
  ];
}

/** Attributes stand in lists, in which each name is to stand once. */
function repeatedNames({ attributes: own, nodes, edges }: Reading['graph']): string[] {
  const odd = [{ attributes: own }, ...nodes, ...edges].find(
    ({ attributes }) => new Set(attributes.map(([name]) => name)).size < attributes.length,
  );
  return odd ? [`one name for two attributes: ${JSON.stringify(odd).slice(0, 200)}`] : [];
}

function readingFaults({ graph, counts, problems }: Reading): string[] {
  const ids = new Set(graph.nodes.map(({ id }) => id));
  const loose = graph.edges.filter(({ source, target }) => !ids.has(source) || !ids.has(target));
  const placeless = problems.filter(({ line, column }) => !(line >= 1 && column >= 1));
  return [
    ...(ids.size === graph.nodes.length ? [] : ['two nodes have one id']),
    ...(loose.length === 0 ? [] : [`${loose.length} edges lead to nothing`]),
    ...(placeless.length === 0 ? [] : [`no place for: ${placeless[0]!.message}`]),
    ...repeatedNames(graph),
    ...(counts.nodes >= 0 && counts.edges >= 0 ? [] : [`counts: ${JSON.stringify(counts)}`]),
  ];
}
