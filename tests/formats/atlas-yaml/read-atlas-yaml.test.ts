import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { makeGeography } from '../../../src/cli/geography';
import { sha256 } from '../../../src/cli/sha256';
import { openFiles } from '../../../src/formats/open-files';
import { readGraphData } from '../../../src/formats/graph-data/read-graph-data';
import { Refused } from '../../../src/formats/reading/refused';
import { EIGHTFOLD, growthOf } from '../../growth';
import { islandFiles } from '../island-files';

const geography = makeGeography();
const file = (name: string, text: string) => ({ name, bytes: strToU8(text) });
const open = (...texts: [name: string, text: string][]) =>
  openFiles(
    texts.map(([name, text]) => file(name, text)),
    { geography },
  );
const sample = (name: string) => readFileSync(join(import.meta.dirname, 'files', name), 'utf8');

/** All faults of files, as `file:line: message; hint`. */
async function faultsOf(...texts: [name: string, text: string][]): Promise<string[]> {
  try {
    await open(...texts);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return error
      .toFaults('it')
      .map((fault) => `${fault.file}:${fault.line}: ${fault.message}; ${fault.hint}`);
  }
  return [];
}

describe('a document in one file', () => {
  it('is compiled as from a folder', async () => {
    const { format, reading } = await open(['small.yaml', sample('small-document.yaml')]);
    expect(format).toBe('atlas-yaml');
    expect(reading.document).toMatchObject({
      id: 'harbour-rules',
      hash: expect.stringMatching(/^[0-9a-f]{12}$/),
    });
    expect(reading.document!.nodes.map(({ id }) => id)).toEqual([
      'rule-1',
      'rule-2',
      'organisation:pilots',
      'country:EG',
      'topic:fog',
      'theme:weather',
    ]);
    expect(reading.counts).toEqual({ nodes: 6, edges: 6 });
  });

  it('is refused with every fault on its line', async () => {
    const text = sample('small-document.yaml')
      .replace('regardsAsRisk: topic:fog', 'regardsAsRisk: topic:frog')
      .replace('voice: document\n    scope', 'vioce: document\n    scope');
    const faults = await faultsOf(['small.yaml', text]);
    expect(faults).toEqual([
      'it:13: missing "voice"; mend it where it stands',
      'it:16: unknown key "vioce"; did you mean "voice"?',
      'it:34: no topic "topic:frog"; did you mean "topic:fog"?',
    ]);
  });

  it('asks for the list of countries where it could not be loaded', async () => {
    const opening = openFiles([file('small.yaml', sample('small-document.yaml'))]);
    await expect(opening).rejects.toThrow('the list of countries and areas is not at hand');
  });
});

describe('the files of a folder', () => {
  const [island] = readGraphData(islandFiles(), { geography, sha256 }).documents;

  it('are a document in an archive, however deep they lie there', async () => {
    const files = [...islandFiles()].map(([path, text]) => [`backup/graph-data/${path}`, strToU8(text)]);
    const archive = zipSync({ ...Object.fromEntries(files), 'backup/README.md': strToU8('# Read me') });
    const { format, reading } = await openFiles([{ name: 'backup.zip', bytes: archive }], { geography });
    expect(format).toBe('atlas-yaml');
    expect(reading.document).toEqual(island);
    expect(reading.problems.map(({ message }) => message)).toEqual([
      '“backup/README.md” is not read: it is no part of the document',
    ]);
  });

  it('are a document when they are dropped together without a folder', async () => {
    const loose = [...islandFiles()].map(([path, text]): [string, string] => [path.split('/')[1]!, text]);
    const { reading } = await open(...loose);
    expect(reading.document).toMatchObject({ id: 'document', nodes: island!.nodes, edges: island!.edges });
  });

  it('are refused with the file and line of each fault', async () => {
    const files = islandFiles({ 'charter/statements.yaml': ['(topic:storms)', '(topic:storm)'] });
    expect(await faultsOf(...files)).toEqual([
      'charter/statements.yaml:18: no topic "topic:storm"; did you mean "topic:storms"?',
    ]);
  });

  it('are refused where they are of several documents', async () => {
    const files = [...islandFiles()];
    const second = files.map(([path, text]): [string, string] => [path.replace('charter', 'pact'), text]);
    expect(await faultsOf(...new Map([...files, ...second]))).toEqual([
      expect.stringContaining('2 documents: charter, pact'),
    ]);
  });
});

describe('a graph', () => {
  it('has ids as written and values by how they are written', async () => {
    const { reading } = await open(['graph.yaml', sample('graph.yaml')]);
    const { directed, attributes, nodes, edges } = reading.graph;
    expect({ directed, attributes }).toEqual({ directed: false, attributes: [['title', 'Ferries']] });
    expect(nodes.map(({ id }) => id)).toEqual(['012', '12', 'NO', '__proto__']);
    expect(nodes[0]!.attributes).toEqual([
      ['label', 'Pier'],
      ['kind', 'harbour'],
      ['depth', 4.5],
      ['open', true],
    ]);
    expect(nodes[1]!.attributes.slice(2)).toEqual([
      ['depth', '4.50'],
      ['closed', null],
    ]);
    expect(nodes[2]!.attributes.slice(1)).toEqual([
      ['names', ['bell', 7, 'lamp']],
      ['id', 'B-7'],
    ]);
    expect(edges[1]).toEqual({
      id: 'e2',
      source: '12',
      target: 'NO',
      directed: true,
      attributes: [['relation', 'sees']],
    });
  });

  it('keeps an attribute that is given beside “attributes” and in it', async () => {
    const { reading } = await open([
      'graph.yaml',
      'nodes:\n- {id: a, size: 1, attributes: {size: 2, id: b}}\n',
    ]);
    expect(reading.graph.nodes[0]!.attributes).toEqual([
      ['size', 1],
      ['size_2', 2],
      ['id', 'b'],
    ]);
  });

  it('may be a list of edges alone', async () => {
    const { reading } = await open(['edges.yaml', sample('only-edges.yaml')]);
    expect(reading.graph.nodes.map(({ id }) => id)).toEqual(['a', 'b', '9007199254740993']);
    expect(reading.problems).toEqual([]);
  });
});

it('takes less than eight times the work for four times the keys', { timeout: 120_000 }, async () => {
  const keys = (count: number) =>
    `nodes:\n${Array.from({ length: count }, (_, at) => `- {id: n${at}, k${at}: 1}`).join('\n')}\nmany:\n${Array.from(
      { length: count },
      (_, at) => `  k${at}: 1`,
    ).join('\n')}`;
  const opening = (count: number) => () => open(['many.yaml', keys(count)]);
  expect(await growthOf([opening(1000), opening(4000)])).toBeLessThan(EIGHTFOLD);
});
