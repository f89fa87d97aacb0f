import type { CommandEntry } from '../command';

/** For commands whose second word is what they write. */
export const withFiles: [string, string] = [
  '--with <files...>',
  'what belongs to <in>, such as the table of its nodes',
];

/** How a file is read, for every command that reads one. */
export const readingOptions: NonNullable<CommandEntry['groups']>[number] = {
  heading: 'How files are read:',
  options: [
    ['--from <format>', 'the format; recognised by itself if left out'],
    ['--repeated <which>', 'of a node given twice, keep the first or the last (usual: first)'],
    ['--missing <what>', 'add nodes that only edges name, or leave-out those edges (usual: add)'],
    ['--encoding <name>', 'of the letters, such as windows-1251; found out if left out'],
    ['--delimiter <sign>', 'of tables: comma, semicolon, tab or bar; found out if left out'],
    ['--no-header', 'of tables: the first row is no header'],
  ],
};
