import { readFile } from 'node:fs/promises';
import { faultLine } from '../../formats/fault';
import type { ByteFile } from '../../formats/bytes/byte-file';
import type { Opened } from '../../formats/open-files';
import { readSourceText } from '../../formats/read-source-text';
import { checkData } from '../../graph/check-data/check-data';
import type { DataCheck, MissingQuotation } from '../../graph/check-data/data-check';
import type { Geography } from '../../graph/regions/geography';
import { mapFiles } from '../input/map-files';
import { toWarning } from '../input/open-input';
import { Refusal } from '../refusal';
import { checkLines } from './check-lines';
import { Mentions } from './mentions';
import type { Validation } from './validation';

interface Asked {
  geography: Geography;
  /** A copy of the text that the graph is about. */
  source: unknown;
  paths: string[];
}

/** All that is amiss in files, in what their attributes name, and in their quotations where the text is given. */
export async function validateFiles(
  input: { files: ByteFile[]; opened: Opened },
  { geography, source, paths }: Asked,
): Promise<Validation> {
  const { document, findings } = mapFiles(input, geography);
  const text = typeof source === 'string' ? await readText(source) : undefined;
  const check = checkData(document, { findings, ...(text !== undefined && { text }) });
  const places = new Mentions(input.files, paths);
  const edges = new Map(document.edges.map((edge) => [edge.id, edge.source]));
  const faults = [
    ...input.opened.reading.problems.map((problem) => toWarning(problem, paths)),
    ...findings.map(({ node, message, hint }) => places.toFault(node, `node “${node}”: ${message}`, hint)),
    ...(check.text?.missing ?? []).map((quotation) =>
      places.toFault(edges.get(quotation.edges[0] ?? '') ?? '', missingWords(quotation), nearHint(quotation)),
    ),
  ];
  return {
    faults,
    figures: check.text ? { check: figuresOf(check) } : {},
    lines: [
      ...faults.map(faultLine),
      ...checkLines(check),
      faults.length === 0 ? 'no fault' : `faults: ${faults.length}`,
    ],
  };
}

async function readText(path: string): Promise<string> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new Refusal(`cannot open it: ${error.message}`, { file: path });
  });
  const reading = readSourceText(bytes, path);
  if ('text' in reading) return reading.text;
  throw new Refusal(reading.refusal, { file: path });
}

const missingWords = ({ quote }: MissingQuotation): string => `“${quote}” is not in the source text`;

const nearHint = ({ near }: MissingQuotation): string =>
  near
    ? `line ${near.line} of the text has “${near.words}”`
    : 'copy the key words letter by letter, or give the text that they are from';

function figuresOf({ quotations, unsourced, unsourcedShare, orphans, text }: DataCheck) {
  return {
    quotations,
    found: text?.found ?? 0,
    missing: text?.missing ?? [],
    unsourced: unsourced.length,
    unsourcedShare,
    orphans: orphans.length,
  };
}
