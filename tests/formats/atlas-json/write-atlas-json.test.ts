import { expect, it } from 'vitest';
import { makeGeography } from '../../../src/cli/geography';
import { sha256 } from '../../../src/cli/sha256';
import { readAtlasJson } from '../../../src/formats/atlas-json/read-atlas-json';
import { writeAtlasJson } from '../../../src/formats/atlas-json/write-atlas-json';
import { readGraphData } from '../../../src/formats/graph-data/read-graph-data';
import { DEFAULT_CHOICES } from '../../../src/formats/reading/problem';
import type { AtlasDocument } from '../../../src/graph/atlas-document';
import { toPropertyGraph } from '../../../src/graph/to-property-graph';
import { islandFiles } from '../island-files';

const [island] = readGraphData(islandFiles(), { geography: makeGeography(), sha256 }).documents;
const write = async (document: AtlasDocument) =>
  writeAtlasJson({ document, graph: toPropertyGraph(document) });
const textOf = async (document: AtlasDocument) => (await write(document)).files[0].content as string;
const read = async (text: string) => readAtlasJson([{ name: 'a.json', text }], { choices: DEFAULT_CHOICES });

it('gives a document back as it was, with places, and counts all of it', async () => {
  const places = Object.fromEntries(island!.nodes.map(({ id }, place) => [id, [place, -0.5]]));
  const document = { ...island!, positions: { organic: places as Record<string, [number, number]> } };
  const reading = await read(await textOf(document));
  expect(reading.document).toEqual(document);
  expect(reading.counts).toEqual({ nodes: 9, edges: 11 });
  expect(reading.graph).toEqual(toPropertyGraph(document));
  expect(reading.problems).toEqual([]);
});

it('keeps nodes and attributes that are called like the parts of a prototype', async () => {
  const called = ['__proto__', 'constructor', 'toString'];
  const theme = island!.nodes.find((node) => node.type === 'theme')!;
  const nodes = called.map((id) => ({
    ...theme,
    id,
    attributes: called.map((name): [string, string] => [name, id]),
  }));
  const organic = Object.fromEntries(called.map((id, place): [string, [number, number]] => [id, [place, 0]]));
  const document = { ...island!, nodes, edges: [], positions: { organic } };
  const back = (await read(await textOf(document as AtlasDocument))).document!;
  expect(back).toEqual(document);
  expect(Object.keys(back.positions.organic!)).toEqual(called);
});

it('counts numbers that JSON cannot hold', async () => {
  const attributes: [string, number][] = [
    ['a', Infinity],
    ['b', -0],
  ];
  const document = { ...island!, nodes: [{ ...island!.nodes[0]!, attributes }] };
  expect((await write(document)).losses).toEqual(['numbers that JSON has not: 2']);
  expect((await write(island!)).losses).toEqual([]);
});
