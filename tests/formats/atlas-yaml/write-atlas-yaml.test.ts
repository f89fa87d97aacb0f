import { expect, it } from 'vitest';
import { makeGeography } from '../../../src/cli/geography';
import { readFolder } from '../../../src/cli/read-folder';
import { sha256 } from '../../../src/cli/sha256';
import { readAtlasYaml } from '../../../src/formats/atlas-yaml/read-atlas-yaml';
import { writeAtlasYaml } from '../../../src/formats/atlas-yaml/write-atlas-yaml';
import { readGraphData } from '../../../src/formats/graph-data/read-graph-data';
import { DEFAULT_CHOICES } from '../../../src/formats/reading/problem';
import type { AtlasDocument } from '../../../src/graph/atlas-document';
import { toPropertyGraph } from '../../../src/graph/to-property-graph';
import { islandFiles } from '../island-files';

const geography = makeGeography();
const [island] = readGraphData(islandFiles(), { geography, sha256 }).documents;

const write = async (document: AtlasDocument) =>
  writeAtlasYaml({ document, graph: toPropertyGraph(document) });
const readBack = async (document: AtlasDocument) => {
  const [{ content }] = (await write(document)).files;
  const file = { name: 'file.yaml', text: content as string };
  return (await readAtlasYaml([file], { choices: DEFAULT_CHOICES, geography })).document;
};

it('writes a document in one file that is compiled to the same', async () => {
  expect(await readBack(island!)).toEqual(island);
});

it('writes every document of this repository so', async () => {
  const { files } = await readFolder('graph-data');
  const { documents } = readGraphData(files, { geography, sha256 });
  expect(documents.length).toBeGreaterThan(0);
  for (const document of documents) expect(await readBack(document)).toEqual({ ...document, positions: {} });
});

it('says that places are computed again', async () => {
  expect((await write(island!)).losses).toEqual([]);
  expect((await write({ ...island!, positions: { organic: {}, kind: {} } })).losses).toEqual([
    'places of nodes, which are computed again: 2 layouts',
  ]);
});

it('writes texts in English alone as texts, and ranges on one line', async () => {
  const [{ content }] = (await write(island!)).files;
  expect(content).toContain('\n    label: Against storms\n');
  expect(content).toContain('at: [ 10, 21 ]');
});
