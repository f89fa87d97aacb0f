import type { AtlasDocument } from '../../graph/atlas-document';
import type { ReadContext, TextFile } from '../format';
import { readYamlSources } from '../graph-data/read-graph-data';
import { readYaml } from '../graph-data/read-yaml';
import { compileSource, geographyOf, refuseFaults } from './compile-source';
import { sectionFiles } from './section-files';

/** A document whose parts stand in one file. Refuses it with all its faults. */
export function readOneFile({ name, text }: TextFile, context: ReadContext): AtlasDocument {
  const geography = geographyOf(context);
  const whole = readYaml(name, text);
  refuseFaults(whole.faults);
  const id = idOf(whole.value);
  const { files, faults: strays } = sectionFiles(whole, id);
  const { sources, faults } = readYamlSources(files, { ids: [id], geography });
  refuseFaults([...strays, ...faults]);
  return compileSource(sources[0]!, geography);
}

/** The id that the file gives its document; one of ours has always the same. */
function idOf(root: unknown): string {
  const { id } = root as { id?: unknown };
  return typeof id === 'string' && /^[\p{L}\p{N}][\p{L}\p{N}-]*$/u.test(id) ? id : 'document';
}
