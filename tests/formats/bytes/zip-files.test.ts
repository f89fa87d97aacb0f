import { expect, it } from 'vitest';
import { unzip } from '../../../src/formats/bytes/unzip';
import { zipFiles } from '../../../src/formats/bytes/zip-files';

const files = [
  { name: 'graph-nodes.csv', content: 'id\nä\n' },
  { name: 'graph-edges.csv', content: new Uint8Array([1, 2, 3]) },
];

it('an archive of files is unpacked to what was put in, and has the same bytes again', () => {
  const bytes = zipFiles(files);
  const unpacked = unzip({ name: 'graph.zip', bytes });
  expect(unpacked.map(({ name }) => name)).toEqual(['graph-nodes.csv', 'graph-edges.csv']);
  expect(new TextDecoder().decode(unpacked[0]!.bytes)).toBe('id\nä\n');
  expect([...unpacked[1]!.bytes]).toEqual([1, 2, 3]);
  expect(zipFiles(files)).toEqual(bytes);
});
