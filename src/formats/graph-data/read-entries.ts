import type { Finding } from '../../graph/finding';
import type { YamlFile } from './read-yaml';

export interface Entry {
  raw: unknown;
  path: number[];
}

/** The entries of a file that holds a list; none where it is absent, empty or not readable. */
export function entriesOf(
  yaml: Map<string, YamlFile>,
  file: string,
): { entries: Entry[]; findings: Finding[] } {
  const found = yaml.get(file);
  if (!found || found.faults.length > 0 || found.value === null || found.value === '')
    return { entries: [], findings: [] };
  if (!Array.isArray(found.value))
    return {
      entries: [],
      findings: [{ file, path: [], message: 'expected a list', hint: 'start each entry with "- id:"' }],
    };
  return { entries: found.value.map((raw: unknown, place) => ({ raw, path: [place] })), findings: [] };
}

export function idOf(raw: unknown): string | undefined {
  const id = (raw as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : undefined;
}
