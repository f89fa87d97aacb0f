import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { run } from '../../src/cli/run';
import { islandFiles } from '../formats/island-files';

let root = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'atlas-'));
  const broken = islandFiles({
    'charter/statements.yaml': ['[storms](topic:storms)', '[storms](topic:storm)'],
  });
  await save('good', islandFiles());
  await save('broken', broken);
  const second = [...islandFiles()].filter(([path]) => path.startsWith('charter/'));
  await save(
    'two',
    new Map([
      ...islandFiles(),
      ...second.map(([path, text]) => [path.replace('charter', 'pact'), text] as const),
    ]),
  );
});
afterAll(() => rm(root, { recursive: true }));

async function save(name: string, files: Map<string, string>) {
  for (const [path, text] of files) {
    const file = join(root, name, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

async function atlas(...words: string[]) {
  const written = { out: '', err: '' };
  const code = await run(words, {
    stdout: { write: (text) => (written.out += text) },
    stderr: { write: (text) => (written.err += text) },
  });
  return { code, ...written };
}

it('lists the formats', async () => {
  const { code, out } = await atlas('formats');
  expect(code).toBe(0);
  expect(out).toMatch(/^atlas-yaml +reads, writes +\S/m);
  expect(out).toMatch(/^graphology +reads, writes  +\S/m);
});

it('counts nodes and edges of a folder, of one document, and of a file in it alike', async () => {
  const counts = { format: 'atlas-yaml', directed: true, nodes: 9, edges: 11, warnings: [] };
  for (const path of ['good', 'good/charter', 'good/charter/statements.yaml'])
    expect(JSON.parse((await atlas('info', join(root, path), '--json')).out)).toEqual(counts);
  expect((await atlas('info', join(root, 'good'))).out).toContain('9 nodes, 11 edges');
});

it('refuses to count a folder with faults, and names the first as JSON', async () => {
  const { code, out, err } = await atlas('info', join(root, 'broken'), '--json');
  const file = join(root, 'broken/charter/statements.yaml');
  const message = 'no topic "topic:storm"';
  const hint = 'did you mean "topic:storms"?';
  expect(code).toBe(2);
  expect(JSON.parse(out)).toEqual({ error: { message, file, line: 18, column: 3, hint } });
  expect(err).toBe(`${file}:18: ${message}; ${hint}\n`);
});

it('validates: 0 without faults, 1 with, each with its place', async () => {
  expect(await atlas('validate', join(root, 'good'))).toEqual({
    code: 0,
    out: '1 document, no fault\n',
    err: '',
  });
  const { code, out } = await atlas('validate', join(root, 'broken'), '--json');
  expect(code).toBe(1);
  expect(JSON.parse(out)).toEqual({ faults: [expect.objectContaining({ line: 18, column: 3 })] });
});

it('refuses what is not there or not a document', async () => {
  const missing = await atlas('validate', join(root, 'nowhere'), '--json');
  expect(missing.code).toBe(2);
  expect(JSON.parse(missing.out).error.message).toMatch(/cannot open it: ENOENT/);
  expect((await atlas('info', join(root, 'good/shared'))).err).toContain(
    'no document here; give a graph-data folder',
  );
});

it('writes graphology with ids as written, to standard output or a file', async () => {
  const { code, out } = await atlas('convert', join(root, 'good'), '-', '--to', 'graphology');
  const graph = JSON.parse(out);
  expect(code).toBe(0);
  expect(graph.options).toEqual({ type: 'directed', multi: true, allowSelfLoops: true });
  expect(graph.nodes).toHaveLength(9);
  expect(graph.nodes[2]).toMatchObject({
    key: 'organisation:lighthouse',
    attributes: { kind: 'organisation' },
  });
  expect(graph.edges[0]).toMatchObject({
    key: 'principle-1>advocates>topic:calm-seas',
    source: 'principle-1',
    target: 'topic:calm-seas',
  });
  const file = join(root, 'out.json');
  expect(await atlas('convert', join(root, 'good'), file, '--to', 'graphology')).toEqual({
    code: 0,
    out: '',
    err: '',
  });
  expect(await readFile(file, 'utf8')).toBe(out);
});

it('says which formats and documents there are to choose from', async () => {
  const good = join(root, 'good');
  expect((await atlas('convert', good, '-', '--to', 'graphologie')).err).toContain(
    'did you mean "graphology"?',
  );
  expect((await atlas('convert', good, '-')).err).toContain('no format to write; --to is one of');
  expect((await atlas('convert', good, '-', '--from', 'gexf', '--to', 'graphology')).code).toBe(2);
  const two = await atlas('convert', join(root, 'two'), '-', '--to', 'graphology');
  expect(two).toMatchObject({ code: 2, out: '' });
  expect(two.err).toContain('2 documents; name the folder of one: charter, pact');
});

it('takes wrong usage for a refusal and help for none', async () => {
  expect(await atlas('validat', 'x')).toMatchObject({
    code: 2,
    err: expect.stringContaining('Did you mean validate?'),
  });
  expect((await atlas('info')).code).toBe(2);
  expect(await atlas('--help')).toMatchObject({
    code: 0,
    out: expect.stringContaining('convert [options] <in> <out>'),
  });
  expect((await atlas('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/);
});

it('compares with a copy of the source and tells of another', async () => {
  const copy = join(root, 'copy.txt');
  await writeFile(
    copy,
    'Article 1\ncalm waters.   the League of Lights watches.\nStorms, tempests in Africa.',
  );
  const { code, out } = await atlas('validate', join(root, 'good'), '--source', copy);
  expect(code).toBe(0);
  expect(out).toMatch(/charter: 82 characters, sha-256 [0-9a-f]{64}\n5 quotations compared/);
  await writeFile(copy, 'Nothing of it.');
  const other = await atlas('validate', join(root, 'good'), '--source', copy, '--json');
  expect(other.code).toBe(1);
  expect(JSON.parse(other.out).faults.map(({ line }: { line: number }) => line)).toContain(10);
  expect((await atlas('validate', join(root, 'two'), '--source', copy)).err).toContain(
    'no document here is about this text',
  );
});
