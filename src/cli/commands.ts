import type { CommandEntry } from './command';

const json: [string, string] = ['--json', 'print JSON'];

/** The register of commands. */
export const commands: CommandEntry[] = [
  {
    usage: 'formats',
    description: 'list the formats it reads and writes',
    options: [json],
    load: async () => (await import('./formats-command')).listFormats,
  },
  {
    usage: 'info <path>',
    description: 'recognise the format and count nodes and edges',
    options: [json],
    load: async () => (await import('./info-command')).showInfo,
  },
  {
    usage: 'validate <path>',
    description: 'every fault of a graph-data folder or one of its documents, with its place',
    options: [
      json,
      ['--source <file>', 'also check quotations and ranges against your copy of the source text'],
    ],
    load: async () => (await import('./validate-command')).validate,
  },
  {
    usage: 'convert <in> <out>',
    description: 'write a document in another format; "-" is standard output',
    options: [
      ['--from <format>', 'the format of <in>; recognised by itself if left out'],
      ['--to <format>', 'the format of <out>'],
    ],
    load: async () => (await import('./convert-command')).convert,
  },
];
