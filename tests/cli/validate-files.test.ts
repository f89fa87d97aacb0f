import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from './cli-run';
import { SavedFiles } from './saved-files';

let files: SavedFiles;
beforeAll(async () => {
  files = await SavedFiles.make();
});
afterAll(() => files.remove());

describe('validate', () => {
  it('tells problems and unknown places as faults where they stand, with 1', async () => {
    const { code, out } = await runCli(['validate', files.path('ferries.json'), '--json']);
    const { faults } = JSON.parse(out);
    expect(code).toBe(1);
    expect(faults.map(({ message }: { message: string }) => message)).toEqual([
      expect.stringContaining('given twice'),
      expect.stringContaining('“lost”'),
      'node “9007199254740993”: no country or UN area has the code or name “Egipt”',
    ]);
    const lines = (await readFile(files.path('ferries.json'), 'utf8')).split('\n');
    expect(lines[faults[2].line - 1]).toContain('"9007199254740993"');
    expect(faults[2].hint).toBe('did you mean “Egypt”?');
  });

  it('looks for quotations in a copy of the source text', async () => {
    await files.save('copy.txt', 'The ferry crosses.\nA wyre is laid.');
    const { out } = await runCli([
      'validate',
      files.path('ferries.json'),
      '--source',
      files.path('copy.txt'),
      '--json',
    ]);
    const { faults, check } = JSON.parse(out);
    expect(faults.at(-1)).toMatchObject({
      message: '“a wire” is not in the source text',
      hint: 'line 2 of the text has “A wyre”',
    });
    expect(check).toMatchObject({ quotations: 2, found: 1, unsourced: 0, unsourcedShare: 0, orphans: 1 });
    const people = await runCli(['validate', files.path('ferries.json'), '--source', files.path('copy.txt')]);
    expect(people.out).toContain('4 nodes, 1 of them without edges\n');
    expect(people.out).toContain('2 quotations, 1 of them in the source text\nfaults: 4\n');
  });

  it('finds nothing in a good file, with 0, and refuses a broken one, with 2', async () => {
    await files.save('good.yaml', 'edges: [{source: a, target: b}]\n');
    expect(await runCli(['validate', files.path('good.yaml'), '--json'])).toEqual({
      code: 0,
      out: '{"faults":[]}\n',
      err: '',
    });
    expect((await runCli(['validate', files.path('broken.json'), '--json'])).code).toBe(2);
  });
});
