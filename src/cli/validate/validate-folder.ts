import { faultLine, type Fault } from '../../formats/fault';
import { readSources, type Sources } from '../../formats/graph-data/read-graph-data';
import type { Geography } from '../../graph/regions/geography';
import { faultsUnder } from '../load-documents';
import type { Folder } from '../read-folder';
import { compareWithCopy, reportLines, type SourceReport } from './source-copy';
import type { Validation } from './validation';

/** All faults of a graph-data folder or one of its documents; `source` is a copy of the text that it is about. */
export async function validateFolder(
  { root, files }: Folder,
  { geography, source }: { geography: Geography; source: unknown },
): Promise<Validation> {
  const read = readSources(files, geography);
  const report = typeof source === 'string' ? await compareWithCopy(read.sources, source) : undefined;
  const found = report ? [...read.faults, ...read.toFaults(report.findings)] : read.faults;
  const faults = faultsUnder(root, found);
  return {
    faults,
    figures: report ? { source: figuresOf(report) } : {},
    lines: [...(report ? reportLines(report) : []), ...summary(faults, read)],
  };
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
