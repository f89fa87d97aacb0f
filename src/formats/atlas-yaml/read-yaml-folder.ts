import type { AtlasDocument } from '../../graph/atlas-document';
import type { ReadContext } from '../format';
import { readSources } from '../graph-data/read-graph-data';
import { readPositions } from '../graph-data/read-positions';
import { START } from '../reading/place';
import { Refused } from '../reading/refused';
import { compileSource, geographyOf, refuseFaults } from './compile-source';
import type { FolderFiles } from './folder-files';

/** The one document of a folder's files. Refuses them with all their faults, or where there are several documents. */
export function readYamlFolder(
  { files, names }: Pick<FolderFiles, 'files' | 'names'>,
  context: ReadContext,
): AtlasDocument {
  const geography = geographyOf(context);
  const { sources, faults } = readSources(files, geography);
  refuseFaults(faults, (file) => (file === undefined ? file : (names.get(file) ?? file)));
  const [source, ...others] = sources;
  if (!source)
    throw new Refused('no document here', START, 'open document.yaml with the other files of its folder');
  if (others.length > 0)
    throw new Refused(
      `${sources.length} documents: ${sources.map(({ id }) => id).join(', ')}`,
      START,
      'open the folder of one of them, with “shared” beside it',
    );
  const document = compileSource(source, geography);
  return { ...document, positions: readPositions(files.get(`${source.id}/positions.json`), document) };
}
