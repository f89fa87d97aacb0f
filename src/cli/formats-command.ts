import { formats } from '../formats/formats';
import type { Work } from './command';

export const listFormats: Work = async ({ options, streams: { stdout } }) => {
  const list = formats.flatMap(({ id, label, read, write, variants = [] }) => [
    { id: id as string, label, reads: read !== undefined, writes: write !== undefined },
    ...variants.map((variant) => ({ id: variant.id, label: variant.label, reads: false, writes: true })),
  ]);
  const text = list.map(({ id, label, reads, writes }) => {
    const does = [reads && 'reads', writes && 'writes'].filter(Boolean).join(', ');
    return `${id.padEnd(17)}${does.padEnd(15)}${label}\n`;
  });
  stdout.write(options.json ? `${JSON.stringify({ formats: list })}\n` : text.join(''));
  return 0;
};
