import type { NamedKind } from '../../graph/entity-kind';
import { entityFiles, entitySchemas, type AnyEntitySource } from '../../graph/compile/entity-source';
import type { Finding, Place, Placed } from '../../graph/finding';
import { readAs } from '../../graph/compile/read-as';
import { sharedFolder } from './graph-data-files';
import { entriesOf, idOf } from './read-entries';
import type { YamlFile } from './read-yaml';

type Raw = Record<string, unknown>;
const kinds = Object.keys(entityFiles) as NamedKind[];

/** The shared entities with the document's own added, or laid over them field by field where the id is the same. */
export function readEntities(
  yaml: Map<string, YamlFile>,
  document: string,
): { value: { value: Placed<AnyEntitySource>[]; unread: string[] }; findings: Finding[] } {
  const unread: string[] = [];
  const value: Placed<AnyEntitySource>[] = [];
  const findings: Finding[] = [];
  for (const kind of kinds) {
    const merged = new Map<string, Placed<Raw>>();
    for (const folder of [sharedFolder, document])
      findings.push(...mergeFile(yaml, `${folder}/${entityFiles[kind]}`, merged));
    for (const entity of merged.values()) {
      const read = readAs(entitySchemas[kind], entity.value, entity);
      findings.push(...read.findings.map((finding) => moveToField(finding, entity)));
      if (read.value) value.push({ ...entity, value: { kind, ...read.value } as AnyEntitySource });
      else unread.push(idOf(entity.value) ?? '');
    }
  }
  return { value: { value, unread }, findings };
}

function mergeFile(yaml: Map<string, YamlFile>, file: string, merged: Map<string, Placed<Raw>>): Finding[] {
  const { entries, findings } = entriesOf(yaml, file);
  const here = new Set<string>();
  for (const { raw, path } of entries) {
    const place = { file, path };
    const id = idOf(raw);
    if (id === undefined)
      findings.push({ ...place, message: 'entry without id', hint: 'start it with "- id:"' });
    else if (here.has(id)) findings.push(duplicate(id, place));
    else {
      here.add(id);
      merged.set(id, overlay(merged.get(id), raw as Raw, place));
    }
  }
  return findings;
}

const duplicate = (id: string, place: Place): Finding => ({
  file: place.file,
  path: [...place.path, 'id'],
  message: `id "${id}" is given twice`,
  hint: 'make one entry of them, or rename one',
});

function overlay(under: Placed<Raw> | undefined, raw: Raw, place: Place): Placed<Raw> {
  if (!under) return { ...place, value: raw };
  const fields = new Map(under.fields);
  for (const field of Object.keys(raw)) fields.set(field, { file: place.file, path: [...place.path, field] });
  return { ...under, value: { ...under.value, ...raw }, fields };
}

/** A finding in an overriding field belongs to the file that overrides. */
function moveToField(finding: Finding, entity: Placed<unknown>): Finding {
  const [field, ...deeper] = finding.path.slice(entity.path.length);
  const own = typeof field === 'string' ? entity.fields?.get(field) : undefined;
  return own ? { ...finding, file: own.file, path: [...own.path, ...deeper] } : finding;
}
