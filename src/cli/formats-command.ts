import { formats } from '../formats/formats';
import type { Work } from './command';

export const listFormats: Work = async ({ options, streams: { stdout } }) => {
  const list = formats.map(({ id, label, reads, write }) => ({
    id,
    label,
    reads,
    writes: write !== undefined,
  }));
  const text = list.map(({ id, label, reads, writes }) => {
    const does = [reads && 'reads', writes && 'writes'].filter(Boolean).join(', ');
    return `${id.padEnd(12)}${does.padEnd(8)}${label}\n`;
  });
  stdout.write(options.json ? `${JSON.stringify({ formats: list })}\n` : text.join(''));
  return 0;
};
