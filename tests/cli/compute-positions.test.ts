import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { computePositions } from '../../src/cli/compute-positions';
import { edge, entity, smallDocument, statement } from '../graph/small-document';

const nodes = [statement('principle-1'), statement('principle-2'), entity('theme:law')];
const document = smallDocument(nodes, [edge('principle-1>touches>theme:law')]);
let folder = '';
const file = () => join(folder, 'small', 'positions.json');

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atlas-positions-'));
});
afterEach(() => rm(folder, { recursive: true }));

it('writes the places of every node in every layout, and answers with what it wrote', async () => {
  const positions = await computePositions(document, folder);
  expect(JSON.parse(await readFile(file(), 'utf8'))).toEqual(positions);
  for (const id of ['organic', 'order', 'kind'] as const)
    expect(Object.keys(positions.layouts[id]).sort()).toEqual(nodes.map((node) => node.id).sort());
});

it('keeps the file while nothing that layouts depend on has changed', async () => {
  await computePositions(document, folder);
  const { mtimeMs } = await stat(file());
  const renamed = nodes.map((node) => ({ ...node, label: { en: 'Other words' } }));
  await computePositions({ ...document, nodes: renamed }, folder);
  expect((await stat(file())).mtimeMs).toBe(mtimeMs);
});

it('computes anew when nodes or edges have changed', async () => {
  const { hash } = await computePositions(document, folder);
  const more = await computePositions({ ...document, nodes: [...nodes, entity('theme:peace')] }, folder);
  expect(more.hash).not.toBe(hash);
  expect(more.layouts.organic).toHaveProperty('theme:peace');
  const changed = [...document.edges, edge('principle-2>touches>theme:law')];
  expect((await computePositions({ ...document, edges: changed }, folder)).hash).not.toBe(hash);
});

it('replaces a file that is broken', async () => {
  const { layouts } = await computePositions(document, folder);
  await writeFile(file(), '{"hash": "');
  expect((await computePositions(document, folder)).layouts).toEqual(layouts);
});
