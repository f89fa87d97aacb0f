import { afterEach, expect, test, vi } from 'vitest';
import { saveFile } from '../../../src/state/saving/save-file';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('a file that was saved is let go of after a minute', () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  const released = vi.spyOn(URL, 'revokeObjectURL');
  saveFile(new Blob(['a']), 'a.txt');
  const link = clicked.mock.contexts[0] as HTMLAnchorElement;
  expect([link.download, link.href.startsWith('blob:')]).toEqual(['a.txt', true]);
  vi.advanceTimersByTime(59_000);
  expect(released).not.toHaveBeenCalled();
  vi.advanceTimersByTime(2_000);
  expect(released).toHaveBeenCalledExactlyOnceWith(link.href);
});
