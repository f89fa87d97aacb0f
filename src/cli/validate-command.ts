import { faultLine, type Fault } from '../formats/fault';
import { readSources, type Sources } from '../formats/read-graph-data';
import type { Work } from './command';
import { makeGeography } from './geography';
import { faultsUnder } from './load-documents';
import { readFolder } from './read-folder';
import { compareWithCopy, reportLines, type SourceReport } from './source-copy';

/** Prints every fault; exit code 1 if there is one. */
export const validate: Work = async ({ words: [path = ''], options, streams: { stdout } }) => {
  const { root, files } = await readFolder(path);
  const read = readSources(files, makeGeography());
  const report = await compare(read, options.source);
  const found = report ? [...read.faults, ...read.toFaults(report.findings)] : read.faults;
  const faults = faultsUnder(root, found);
  if (options.json)
    stdout.write(`${JSON.stringify({ faults, ...(report && { source: figuresOf(report) }) })}\n`);
  else stdout.write(`${[...(report ? reportLines(report) : []), ...summary(faults, read)].join('\n')}\n`);
  return faults.length > 0 ? 1 : 0;
};

async function compare({ sources }: Sources, file: unknown): Promise<SourceReport | undefined> {
  return typeof file === 'string' ? compareWithCopy(sources, file) : undefined;
}

function figuresOf({ findings, ...figures }: SourceReport) {
  return { ...figures, findings: findings.length };
}

function summary(faults: Fault[], { sources }: Sources): string[] {
  const documents = sources.length === 1 ? '1 document' : `${sources.length} documents`;
  return [
    ...faults.map(faultLine),
    `${documents}, ${faults.length === 0 ? 'no fault' : `faults: ${faults.length}`}`,
  ];
}
