import type { DocumentSource } from '../compile/document-source';
import { placeOf, type Finding, type Place } from '../finding';

/** Ids that are given twice within a document. (Entities are told apart file by file when they are read.) */
export function checkIds({ head, statements }: DocumentSource): Finding[] {
  const { voices, kinds, sections } = head.value;
  const listed = (field: string, entries: { id: string }[]) =>
    entries.map(({ id }, place) => ({ id, at: placeOf(head, field, place, 'id') }));
  return [
    ...repeats(statements.map((statement) => ({ id: statement.value.id, at: placeOf(statement, 'id') }))),
    ...repeats(listed('voices', voices)),
    ...repeats(listed('kinds', kinds)),
    ...repeats(listed('sections', sections)),
  ];
}

function repeats(entries: { id: string; at: Place }[]): Finding[] {
  const seen = new Set<string>();
  return entries.flatMap(({ id, at }) => {
    const again = seen.has(id);
    seen.add(id);
    return again
      ? [{ ...at, message: `id "${id}" is given twice`, hint: 'make one entry of them, or rename one' }]
      : [];
  });
}
