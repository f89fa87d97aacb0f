import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from './cli-run';

/** A graph with a node that is given twice, an edge to nowhere, and a place that nobody knows. */
export const FERRIES = {
  options: { type: 'mixed', multi: true },
  attributes: { title: 'Ferries' },
  nodes: [
    { key: '012', attributes: { label: 'Pier', kind: 'harbour', country: 'Egypt' } },
    { key: '9007199254740993', attributes: { label: 'Quay', kind: 'harbour', country: 'Egipt' } },
    { key: '__proto__', attributes: { label: 'Buoy', kind: 'mark' } },
    { key: '__proto__', attributes: { label: 'Second buoy', kind: 'mark' } },
  ],
  edges: [
    { source: '012', target: '9007199254740993', attributes: { relation: 'ferry', quotation: 'the ferry' } },
    {
      source: '012',
      target: 'lost',
      undirected: true,
      attributes: { relation: 'wire', quotation: 'a wire' },
    },
  ],
};

/** A folder for the files of a test. */
export class SavedFiles {
  private constructor(private readonly root: string) {}

  static async make(): Promise<SavedFiles> {
    const files = new SavedFiles(await mkdtemp(join(tmpdir(), 'atlas-')));
    await files.save('ferries.json', JSON.stringify(FERRIES, null, 1));
    await files.save('broken.json', '{"nodes": [{"key": "a"}],\n "edges": [');
    return files;
  }

  path = (name: string): string => join(this.root, name);
  save = (name: string, content: string | Uint8Array): Promise<void> => writeFile(this.path(name), content);
  remove = (): Promise<void> => rm(this.root, { recursive: true });
}

/** What a command prints as JSON. */
export const runJson = async (...words: string[]) => JSON.parse((await runCli([...words, '--json'])).out);
