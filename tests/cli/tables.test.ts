import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from './cli-run';
import { runJson, SavedFiles } from './saved-files';

let files: SavedFiles;
beforeAll(async () => {
  files = await SavedFiles.make();
});
afterAll(() => files.remove());

describe('tables', () => {
  it('are read together, with delimiter, encoding and header as they are asked for', async () => {
    await files.save('edges.csv', 'a|b\nb|c\n');
    await files.save('nodes.csv', 'id;label\na;A\nb;B\nc;C\nd;D\n');
    const bare = ['info', files.path('edges.csv'), '--delimiter', 'bar', '--no-header'];
    expect(await runJson(...bare)).toMatchObject({ format: 'csv', nodes: 3, edges: 2 });
    await files.save('links.csv', 'source;target\na;b\nb;c\n');
    const pair = await runCli([
      ...['convert', files.path('links.csv'), '-', '--with', files.path('nodes.csv'), '--to', 'atlas-yaml'],
    ]);
    expect(pair.out).toContain('- id: d\n');
    await files.save('russian.csv', Buffer.from([0xcf, 0x2c, 0xd0, 0x0a, 0xc0, 0x2c, 0xc1, 0x0a]));
    const windows = [
      'convert',
      files.path('russian.csv'),
      '-',
      '--to',
      'atlas-yaml',
      '--encoding',
      'windows-1251',
    ];
    expect((await runCli([...windows, '--no-header'])).out).toContain('source: П\n');
    expect((await runCli([...windows.slice(0, -1), 'cp1251x'])).err).toContain(
      '--encoding: "cp1251x" cannot be used',
    );
    expect((await runCli(['info', files.path('edges.csv'), '--delimiter', 'dash'])).code).toBe(2);
  });

  it('are written as two files, which are named and read back together', async () => {
    const { err } = await runCli(['convert', files.path('ferries.json'), files.path('pair.csv')]);
    const [nodes, edges] = [files.path('pair-nodes.csv'), files.path('pair-edges.csv')];
    expect(err).toContain(`Written: ${nodes}, ${edges}\n`);
    expect(await runJson('info', nodes, edges)).toMatchObject({ format: 'csv', nodes: 4, edges: 2 });
    const piped = await runCli(['convert', files.path('ferries.json'), '-', '--to', 'csv']);
    expect(piped).toMatchObject({ code: 2, err: expect.stringContaining('standard output takes one') });
    const over = await runCli(['convert', edges, files.path('pair.csv'), '--with', nodes]);
    expect(over.err).toContain('the same file would be read and written');
  });

  it('are written for spreadsheets where that is asked for, with no cell that would be a formula', async () => {
    const formula = files.path('formula.csv');
    await files.save('formula.csv', 'source,target,note\na,b,=1+1\n');
    const { code } = await runCli(['convert', formula, files.path('safe.csv'), '--to', 'csv-spreadsheet']);
    expect(code).toBe(0);
    expect(await readFile(files.path('safe-edges.csv'), 'utf8')).toContain("'=1+1");
    expect((await runCli(['formats'])).out).toMatch(/^csv-spreadsheet +writes /m);
  });
});
