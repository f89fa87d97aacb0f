import type { Range } from '../atlas-document';
import type { DocumentSource } from '../compile/document-source';
import { placeOf, type Finding, type Placed } from '../finding';
import type { StatementSource } from '../compile/statement-source';

/** Whether the reader's copy is the text meant, and every quotation, range and line number agrees with it. */
export function checkPlaces(source: DocumentSource, text: string, sha256: string): Finding[] {
  const statements = source.statements.flatMap((statement) => [
    ...lineFault(statement, text),
    ...quotationFaults(statement, text),
  ]);
  return [...identityFaults(source, text, sha256), ...outsideFaults(source, text), ...statements];
}

function identityFaults({ head }: DocumentSource, text: string, sha256: string): Finding[] {
  const { source } = head.value;
  const findings: Finding[] = [];
  if (source.sha256 !== undefined && source.sha256 !== sha256)
    findings.push({
      ...placeOf(head, 'source', 'sha256'),
      message: `the file has sha-256 ${sha256}`,
      hint: 'it is another text, or another copy of it',
    });
  if (source.characters !== undefined && source.characters !== text.length)
    findings.push({
      ...placeOf(head, 'source', 'characters'),
      message: `the file has ${text.length} characters`,
    });
  return findings;
}

function outsideFaults({ head, statements }: DocumentSource, text: string): Finding[] {
  const sections = head.value.sections.map(({ at }, place) => ({
    at,
    place: placeOf(head, 'sections', place, 'at'),
  }));
  const items = statements.map((statement) => ({
    at: statement.value.locator.at,
    place: placeOf(statement, 'locator', 'at'),
  }));
  return [...sections, ...items]
    .filter(({ at }) => at && at[1] > text.length)
    .map(({ place }) => ({ ...place, message: `range beyond the ${text.length} characters of the file` }));
}

function lineFault(statement: Placed<StatementSource>, text: string): Finding[] {
  const { at, line } = statement.value.locator;
  if (!at || line === undefined) return [];
  const found = text.slice(0, at[0]).split('\n').length;
  if (found === line) return [];
  return [
    {
      ...placeOf(statement, 'locator', 'line'),
      message: `character ${at[0]} is on line ${found}, not ${line}`,
    },
  ];
}

function quotationFaults(statement: Placed<StatementSource>, text: string): Finding[] {
  const item = statement.value.locator.at ?? [0, text.length];
  return statement.value.edges.flatMap((edge, place) =>
    edge.evidence.flatMap(({ quote, at }, number) => {
      if (at ? text.slice(...at) === quote : text.slice(...item).includes(quote)) return [];
      const key = at ? 'at' : 'quote';
      return [
        {
          ...placeOf(statement, 'edges', place, 'evidence', number, key),
          ...wrongSlice(quote, { at, item, text }),
        },
      ];
    }),
  );
}

function wrongSlice(quote: string, { at, item, text }: { at: Range | undefined; item: Range; text: string }) {
  const inside = text.slice(...item).indexOf(quote);
  const start = item[0] + inside;
  const hint =
    inside < 0 ? 'copy the key words letter by letter' : `it stands at [${start}, ${start + quote.length}]`;
  if (!at) return { message: `the item has no "${quote}"`, hint };
  return { message: `the source has "${text.slice(...at)}" at [${at.join(', ')}], not "${quote}"`, hint };
}
