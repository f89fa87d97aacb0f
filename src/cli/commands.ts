import type { CommandEntry } from './command';
import { readingOptions, withFiles } from './input/reading-options';
import { renderEntry } from './render/render-entry';

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
    usage: 'info <path...>',
    description: 'recognise the format and count nodes and edges of a file, "-", or a folder of documents',
    options: [json],
    groups: [readingOptions],
    load: async () => (await import('./info-command')).showInfo,
  },
  {
    usage: 'validate <path...>',
    description:
      'every fault of a graph-data folder or of one of its documents, or of a file, with its place',
    options: [
      json,
      ['--source <file>', 'also check quotations and ranges against your copy of the source text'],
    ],
    groups: [readingOptions],
    load: async () => (await import('./validate/validate-command')).validate,
  },
  {
    usage: 'convert <in> <out>',
    description: 'write a graph in another format; "-" is standard input or output',
    options: [
      ['--to <format>', 'the format of <out>; told by its ending where that is no question'],
      withFiles,
    ],
    groups: [readingOptions],
    load: async () => (await import('./convert-command')).convert,
  },
  renderEntry,
];
