/** What can be asked for in words. */
export const COMMAND_IDS = [
  'find',
  'links',
  'from',
  'to',
  'why',
  'path',
  'best',
  'about',
  'organisations',
  'silence',
  'tour',
  'hideKind',
  'showKind',
  'onlyKind',
  'region',
  'regionOff',
  'hide',
  'showHidden',
  'focus',
  'leave',
  'reset',
  'undo',
  'redo',
  'voices',
  'summary',
  'where',
  'layout',
  'theme',
  'language',
  'names',
  'picture',
  'link',
  'help',
] as const;
export type CommandId = (typeof COMMAND_IDS)[number];

/** One reading of a text: what it asks for, and the names in it. */
export interface Command {
  id: CommandId;
  names: string[];
}

/** The forms in which something can be asked for: words, and `*` where a name stands. */
export type CommandForms = Record<CommandId, readonly string[]>;
