import { readFile } from 'node:fs/promises';
import { checkPlaces } from '../../graph/check/check-places';
import { checkLimits, type StatementFigures } from '../../graph/check/check-limits';
import type { DocumentSource } from '../../graph/compile/document-source';
import type { Finding } from '../../graph/finding';
import { Refusal } from '../refusal';
import { sha256 } from '../sha256';

/** What a comparison with the reader's copy of the source text found. */
export interface SourceReport {
  document: string;
  sha256: string;
  characters: number;
  quotations: number;
  findings: Finding[];
  figures: StatementFigures[];
}

/** Checks a document against a file; with several documents, the one whose sha-256 the file has. */
export async function compareWithCopy(sources: DocumentSource[], file: string): Promise<SourceReport> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new Refusal(`cannot open it: ${error.message}`, { file });
  });
  const hash = sha256(bytes);
  const source =
    sources.length === 1 ? sources[0] : sources.find(({ head }) => head.value.source.sha256 === hash);
  if (!source)
    throw new Refusal('no document here is about this text', {
      file,
      hint: 'give the folder of one document',
    });
  const text = bytes.toString('utf8');
  const { findings, figures } = checkLimits(source, text);
  const edges = source.statements.flatMap((statement) => statement.value.edges);
  return {
    document: source.id,
    sha256: hash,
    characters: text.length,
    quotations: edges.reduce((total, edge) => total + edge.evidence.length, 0),
    findings: [...checkPlaces(source, text, hash), ...findings],
    figures,
  };
}

/** The figures as lines for people. */
export function reportLines({
  document,
  characters,
  sha256: hash,
  quotations,
  figures,
}: SourceReport): string[] {
  const longest = figures.reduce((most, { run }) => Math.max(most, run), 0);
  const rows = figures.map(({ id, words, quoted, run }) => {
    const share = words === 0 ? 0 : Math.round((100 * quoted) / words);
    return `  ${id.padEnd(16)}${cell(words)} words${cell(quoted)} key words${cell(share)} %  run of${cell(run)}`;
  });
  return [
    `${document}: ${characters} characters, sha-256 ${hash}`,
    `${quotations} quotations compared; longest run of words that the wording shares with the source: ${longest}`,
    'Key words of each statement, names of organisations, countries and regions aside:',
    ...rows,
  ];
}

const cell = (figure: number) => String(figure).padStart(4);
