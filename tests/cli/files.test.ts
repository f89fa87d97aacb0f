import { readdir, readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from './cli-run';
import { FERRIES, runJson, SavedFiles } from './saved-files';

let files: SavedFiles;
beforeAll(async () => {
  files = await SavedFiles.make();
  const ferries = JSON.stringify(FERRIES);
  await files.save('ferries.json.gz', gzipSync(ferries));
  await files.save('ferries.zip', zipSync({ 'in/ferries.json': strToU8(ferries) }));
  await files.save('words.txt', 'Nothing but words.');
});
afterAll(() => files.remove());

describe('info', () => {
  it('counts a file as it has it, whatever it is called or packed in', async () => {
    const counts = { format: 'graphology', directed: true, nodes: 3, edges: 2 };
    for (const name of ['ferries.json', 'ferries.json.gz', 'ferries.zip'])
      expect(await runJson('info', files.path(name))).toMatchObject(counts);
  });

  it('tells what is amiss as warnings with places', async () => {
    const { warnings } = await runJson('info', files.path('ferries.json'));
    expect(warnings).toEqual([
      {
        message: expect.stringContaining('node “__proto__” is given twice'),
        file: files.path('ferries.json'),
        line: expect.any(Number),
        column: expect.any(Number),
      },
      expect.objectContaining({ message: expect.stringContaining('names node “lost”') }),
    ]);
    expect(warnings[0].line).toBeGreaterThan(20);
  });

  it('reads standard input, and tells people in words', async () => {
    const { code, out, err } = await runCli(['info', '-'], JSON.stringify(FERRIES));
    expect(code).toBe(0);
    expect(out).toBe('Format: graphology\n-: 3 nodes, 2 edges, 1 of the edges directed\n');
    expect(err).toMatch(/^-:1: node “__proto__” is given twice/);
  });

  it('names further files that are not read', async () => {
    const { warnings } = await runJson(
      'info',
      files.path('words.txt'),
      files.path('ferries.json'),
      '--from',
      'graphology',
    );
    expect(warnings).toBeUndefined();
    const found = await runJson('info', files.path('words.txt'), files.path('ferries.json'));
    expect(found.format).toBe('graphology');
    expect(found.warnings.at(-1)).toMatchObject({ file: files.path('words.txt'), line: 1, column: 1 });
  });

  it('refuses with place and hint, on standard output as JSON, with 2', async () => {
    const { code, out, err } = await runCli(['info', files.path('broken.json'), '--json']);
    expect(code).toBe(2);
    expect(JSON.parse(out)).toEqual({
      error: {
        message: expect.stringContaining('not JSON: the text ends early'),
        file: files.path('broken.json'),
        line: 2,
        column: 12,
        hint: expect.any(String),
      },
    });
    expect(err).toContain(`${files.path('broken.json')}:2: not JSON`);
  });

  it('refuses what is unknown, empty, missing, or a folder among files', async () => {
    expect((await runCli(['info', files.path('words.txt'), '--from', 'gexff'])).err).toContain(
      'did you mean "gexf"?',
    );
    expect(await runCli(['info', '-'], '')).toMatchObject({ code: 2, err: expect.stringContaining('empty') });
    expect((await runCli(['info', files.path('nowhere.gexf')])).err).toContain('cannot open it: ENOENT');
    expect((await runCli(['info', files.path('ferries.json'), files.path('.')])).err).toContain(
      'a folder, where a file',
    );
  });

  it('takes the choices about problems', async () => {
    const last = await runCli([
      'convert',
      files.path('ferries.json'),
      '-',
      '--to',
      'atlas-json',
      '--repeated',
      'last',
    ]);
    expect(last.out).toContain('Second buoy');
    const left = await runCli([
      'convert',
      files.path('ferries.json'),
      '-',
      '--to',
      'atlas-json',
      '--missing',
      'leave-out',
    ]);
    expect(
      JSON.parse(left.out).document.edges.filter(({ target }: { target: string }) => target === 'lost'),
    ).toEqual([]);
    expect((await runCli(['info', files.path('ferries.json'), '--missing', 'drop'])).code).toBe(2);
  });
});

describe('convert', () => {
  it('tells the format by the ending where that leaves no doubt, and ids stay as written', async () => {
    expect(await runCli(['convert', files.path('ferries.json'), files.path('out.yaml')])).toMatchObject({
      code: 0,
      out: '',
    });
    const yaml = await readFile(files.path('out.yaml'), 'utf8');
    expect(yaml).toContain('- id: "012"\n');
    expect(yaml).toContain('- id: "9007199254740993"\n');
    expect(await runJson('info', files.path('out.yaml'))).toMatchObject({
      format: 'atlas-yaml',
      nodes: 4,
      edges: 2,
    });
  });

  it('asks for the format where the ending may be several', async () => {
    const { code, err } = await runCli(['convert', files.path('ferries.json'), files.path('out.json')]);
    expect(code).toBe(2);
    expect(err).toContain('".json" may be several formats; --to is one of atlas-json, ');
  });

  it('gives the same through a pipe, and back', async () => {
    const there = await runCli(['convert', '-', '-', '--to', 'atlas-json'], JSON.stringify(FERRIES));
    const back = await runCli(['convert', '-', '-', '--to', 'atlas-json'], there.out);
    expect(back.out).toBe(there.out);
  });

  it('says what the format cannot hold', async () => {
    const { err } = await runCli(['convert', files.path('ferries.json'), '-', '--to', 'markdown']);
    expect(err).toBe('Not kept: what programs read: a report is for people\n');
  });

  it('never writes over what it reads, nor into a folder that it reads', async () => {
    const before = await readFile(files.path('ferries.json'), 'utf8');
    const over = await runCli([
      'convert',
      files.path('ferries.json'),
      `${files.path('.')}/ferries.json`,
      '--to',
      'graphology',
    ]);
    expect(over).toMatchObject({ code: 2, err: expect.stringContaining('the same file would be read') });
    expect(await readFile(files.path('ferries.json'), 'utf8')).toBe(before);
    const folder = 'graph-data/foreign-policy-concept-2023';
    const names = await readdir(folder);
    const into = await runCli(['convert', folder, `${folder}/out.json`, '--to', 'atlas-json']);
    expect(into.err).toContain('it would be written into the folder that is read');
    expect(await readdir(folder)).toEqual(names);
  });
});

it('draws a graph of a file, where its nodes lie in it or laid out', async () => {
  const { code, out } = await runCli(['render', files.path('ferries.json'), '-']);
  expect(code).toBe(0);
  expect(out).toMatch(/<title>Quay<\/title>[\s\S]*<\/svg>\s*$/);
  expect(out).toContain('Source: ferries (not named, undated).');
  expect(out).not.toContain('memberships as of');
});

it('draws no more nodes than can be told apart', async () => {
  const nodes = Array.from({ length: 10_001 }, (_, at) => ({ key: `${at}`, attributes: {} }));
  await files.save('large.json', JSON.stringify({ options: {}, nodes, edges: [] }));
  const { code, err } = await runCli(['render', files.path('large.json'), '-']);
  expect(code).toBe(2);
  expect(err).toContain('10,001 nodes; figures have at most 10,000; filter the graph');
});
