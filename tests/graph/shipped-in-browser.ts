import { makeGeography } from '../../src/cli/geography';
import { readGraphData } from '../../src/formats/graph-data/read-graph-data';

const modules: Record<string, string> = import.meta.glob('../../graph-data/*/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const files = new Map(
  Object.entries(modules).map(([path, text]) => [path.replace(/^.*graph-data\//, ''), text]),
);

/** The documents of the site, for tests in a browser, where no folder is read. */
export const { documents } = readGraphData(files, {
  geography: makeGeography(),
  sha256: () => ''.padEnd(64, '0'),
});
