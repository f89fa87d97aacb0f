import { formats } from '../../formats/formats';
import type { KeptEntry } from '../../state/kept/kept-entry';
import type { KeptHead } from '../../state/kept/kept-head';
import { sayBytes } from '../../language/say-bytes';
import { capitalised } from '../../graph/capitalised';
import { momentWords } from './moment-words';
import { say } from '../../language/say';
import { sayMade } from '../../language/say-made';

/** What a kept file is, part by part: "CSV", "2 nodes, 1 edge", "1 kB", "opened 29 Nov 2026, 21:05". */
export const headWords = ({ format, counts, files, openedAt }: KeptHead): string[] => [
  [
    say('{count} node|{count} nodes', { count: counts.nodes }),
    say('{count} edge|{count} edges', { count: counts.edges }),
  ].join(', '),
  [
    ...(files.length > 1 ? [say('{count} file|{count} files', { count: files.length })] : []),
    sayBytes(sum(files.map(({ size }) => size))),
  ].join(', '),
  say('opened {moment}', { moment: momentWords(openedAt) }),
  capitalised(sayMade(formats.find(({ id }) => id === format)?.label ?? format).text),
];

/** What is the matter with a kept file; empty for a good one. */
export function troubleWords({ state, damaged, isPassing }: KeptEntry): string {
  if (state === 'newer')
    return say(
      'A newer version of this program keeps this file, and this one does not change it. Reload the page to open it.',
    );
  if (state === 'damaged')
    return say(
      'What this browser kept of this file is damaged, so it does not open as it was. Its bytes can be saved as they are.',
    );
  if (isPassing) return say('This browser could not keep this file: it is here until the page is closed.');
  return damaged > 0
    ? say('A record of how this was arranged was damaged and is set aside; the last good one took its place.')
    : '';
}

const sum = (sizes: number[]): number => sizes.reduce((total, size) => total + size, 0);
