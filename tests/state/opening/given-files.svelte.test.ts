import { expect, test } from 'vitest';
import { droppedFiles, toByteFiles } from '../../../src/state/opening/given-files';

/** A file of a size that nobody has the memory for; reading it fails the test. */
class HugeFile extends File {
  override get size(): number {
    return 3_000_000_000;
  }
  override arrayBuffer(): Promise<ArrayBuffer> {
    return Promise.reject(new Error('it was read'));
  }
}

class LostFile extends File {
  override arrayBuffer(): Promise<ArrayBuffer> {
    return Promise.reject(new DOMException('gone', 'NotReadableError'));
  }
}

test('files are given with their names and bytes', async () => {
  const [file] = await toByteFiles([new File(['a,b'], 'edges.csv')]);
  expect([file?.name, new TextDecoder().decode(file?.bytes)]).toEqual(['edges.csv', 'a,b']);
});

test('what is larger than is ever read is refused before it is read', async () => {
  const files = toByteFiles([new File(['a'], 'small.csv'), new HugeFile([], 'huge.csv')]);
  await expect(files).rejects.toThrow('That is 3.0 GB; at most 200.0 MB are read at once.');
});

test('a file that is not there any more is told by its name', async () => {
  await expect(toByteFiles([new LostFile([], 'moved.gexf')])).rejects.toThrow(
    '“moved.gexf” could not be read',
  );
});

test('a drop without a file is told', async () => {
  await expect(droppedFiles(new DataTransfer())).rejects.toThrow('no file');
});
