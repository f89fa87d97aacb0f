import type { ByteFile } from '../../formats/bytes/byte-file';
import type { Opened } from '../../formats/open-files';
import type { AtlasDocument } from '../../graph/atlas-document';
import { guessMapping } from '../../graph/mapping/guess-mapping';
import type { MappingFinding } from '../../graph/mapping/mapping-finding';
import { toAtlasDocument } from '../../graph/mapping/to-atlas-document';
import type { Geography } from '../../graph/regions/geography';
import { sha256 } from '../sha256';

/** The document that files hold, or that is made of their graph by what its attributes most likely mean. */
export function mapFiles(
  { files, opened: { name, reading } }: { files: ByteFile[]; opened: Opened },
  geography: Geography,
): { document: AtlasDocument; findings: MappingFinding[] } {
  if (reading.document) return { document: reading.document, findings: [] };
  const mapping = guessMapping(reading.graph, geography);
  const hash = sha256(Buffer.concat(files.map(({ bytes }) => bytes))).slice(0, 12);
  return toAtlasDocument(reading.graph, {
    mapping,
    geography,
    id: `own-${hash}`,
    title: titleOf(name),
    hash,
  });
}

/** A file's name without its ending. */
const titleOf = (name: string): string => (name === '-' ? 'Graph' : name.replace(/(?<=.)\.[^.]+$/, ''));
