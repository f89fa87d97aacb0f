import type { Finding } from '../../graph/finding';
import { checkStored } from '../../graph/stored/check-stored';
import { toPropertyGraph } from '../../graph/to-property-graph';
import type { Read } from '../format';
import { isRecord } from '../../graph/is-record';
import { JsonSource } from '../json/json-source';
import { toAttributeValue } from '../json/written-number';
import { refuseFindings } from '../reading/refuse-findings';
import { ATLAS_JSON } from './atlas-json';

/** A document that this program has written, whole as it was; everything that is wrong with it is told. */
export const readAtlasJson: Read = ([file], context) => {
  const source = new JsonSource(file, context);
  checkVersion(source);
  const { root } = source;
  const { document, findings } = checkStored(toAttributeValue(root.document));
  if (!document)
    return refuseFindings(findings, (finding) => source.placeAt(source.at(deepest(root.document, finding))));
  const counts = { nodes: document.nodes.length, edges: document.edges.length };
  return { graph: toPropertyGraph(document), counts, problems: [], document };
};

function checkVersion(source: JsonSource): void {
  const { format, version } = source.root;
  if (format !== ATLAS_JSON.format)
    source.refuse(`no document of the atlas: “format” is not “${ATLAS_JSON.format}”`, source.root);
  if (version === ATLAS_JSON.version) return;
  if (typeof version === 'number' && version > ATLAS_JSON.version)
    source.refuse(
      `written by a newer Policy Atlas (version ${version} of this format; this one reads up to ${ATLAS_JSON.version})`,
      source.root,
      'open it with the newer one, or save it there in another format',
    );
  source.refuse('unknown “version” of this format', source.root, `it is ${ATLAS_JSON.version} now`);
}

/** The innermost object or list on the way to what a finding is about. */
function deepest(value: unknown, { path }: Finding): unknown {
  let inner = value;
  for (const step of path) {
    const next =
      isRecord(inner) || Array.isArray(inner) ? (inner as Record<string, unknown>)[step] : undefined;
    if (typeof next !== 'object' || next === null) break;
    inner = next;
  }
  return inner;
}
