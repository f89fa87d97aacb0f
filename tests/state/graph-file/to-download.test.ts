import { describe, expect, it } from 'vitest';
import { unzip } from '../../../src/formats/bytes/unzip';
import { toDownload } from '../../../src/state/graph-file/to-download';

const nodes = { suffix: '-nodes', content: 'id\na\n' };
const edges = { suffix: '-edges', content: 'source,target\n' };

describe('what is saved of a graph', () => {
  it('is the file itself where there is one, under a name that every system takes', () => {
    const written = {
      files: [{ suffix: '', content: '{}' }] as [{ suffix: string; content: string }],
      losses: [],
    };
    expect(toDownload(written, 'my Graph/2', 'cx2')).toEqual({ name: 'my-Graph-2.cx2', content: '{}' });
  });

  it('is one archive where several files belong together', () => {
    const { name, content } = toDownload({ files: [nodes, edges], losses: [] }, 'fleet', 'csv');
    expect(name).toBe('fleet.zip');
    const unpacked = unzip({ name, bytes: content as Uint8Array });
    expect(unpacked.map((file) => [file.name, new TextDecoder().decode(file.bytes)])).toEqual([
      ['fleet-nodes.csv', nodes.content],
      ['fleet-edges.csv', edges.content],
    ]);
  });
});
