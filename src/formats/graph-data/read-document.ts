import { DocumentHeadSchema, type DocumentSource } from '../../graph/compile/document-source';
import type { Finding, Placed } from '../../graph/finding';
import { readAs } from '../../graph/compile/read-as';
import { InferenceSchema, StatementSchema } from '../../graph/compile/statement-source';
import { entriesOf, idOf } from './read-entries';
import { readEntities } from './read-entities';
import type { YamlFile } from './read-yaml';

/** One document's files in form, or what is wrong with their form. Yaml faults are the caller's. */
export function readDocument(
  yaml: Map<string, YamlFile>,
  id: string,
): { source?: DocumentSource; findings: Finding[] } {
  const findings: Finding[] = [];
  const note = <T>(read: { value: T; findings: Finding[] }): T => {
    findings.push(...read.findings);
    return read.value;
  };
  const head = note(readHead(yaml, `${id}/document.yaml`));
  const statements = note(readList(yaml, `${id}/statements.yaml`, StatementSchema));
  const inferences = note(readList(yaml, `${id}/inferences.yaml`, InferenceSchema));
  const entities = note(readEntities(yaml, id));
  if (!head) return { findings };
  const unread = new Set([...statements.unread, ...entities.unread]);
  const lists = { statements: statements.value, inferences: inferences.value, entities: entities.value };
  return { source: { id, head, ...lists, unread }, findings };
}

function readHead(yaml: Map<string, YamlFile>, file: string) {
  const at = { file, path: [] };
  const found = yaml.get(file);
  const missing = { ...at, message: 'no document.yaml', hint: 'every document folder has one' };
  if (!found) return { value: undefined, findings: [missing] };
  if (found.faults.length > 0) return { value: undefined, findings: [] };
  const { value, findings } = readAs(DocumentHeadSchema, found.value, at);
  return { value: value && { ...at, value }, findings };
}

/** The well-formed entries of a list file; a file that is not there is an empty list. */
function readList<T>(yaml: Map<string, YamlFile>, file: string, schema: Parameters<typeof readAs<T>>[0]) {
  const { entries, findings } = entriesOf(yaml, file);
  const value: Placed<T>[] = [];
  const unread: string[] = [];
  for (const { raw, path } of entries) {
    const read = readAs(schema, raw, { file, path });
    findings.push(...read.findings);
    if (read.value !== undefined) value.push({ file, path, value: read.value });
    else unread.push(idOf(raw) ?? '');
  }
  return { value: { value, unread }, findings };
}
