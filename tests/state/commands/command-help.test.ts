import { expect, it } from 'vitest';
import { loadLanguage } from '../../../src/language/languages';
import { COMMAND_HELP } from '../../../src/state/commands/run-command';
import { COMMAND_IDS } from '../../../src/view/commands/command';
import { parseCommand } from '../../../src/view/commands/parse-command';

const russian = await loadLanguage('ru');

/** What stands before the colon can be said as it is, with names in the place of the dots. */
const told = (help: readonly string[]) =>
  help.flatMap((text) => text.split(':')[0]!.split(', ')).map((said) => said.replaceAll('…', 'China'));

it.each([
  ['English', (text: string) => text],
  ['Russian', (text: string) => russian!.translate(text)],
])('the help in %s names every command, and only what is understood', (_name, translate) => {
  const commands = told(COMMAND_HELP.map(translate)).map(
    (text) => [text, parseCommand(text)[0]?.id] as const,
  );
  expect(commands.filter(([, id]) => id === undefined)).toEqual([]);
  const ids = new Set(commands.map(([, id]) => id));
  expect(COMMAND_IDS.filter((id) => id !== 'help' && !ids.has(id))).toEqual([]);
});
