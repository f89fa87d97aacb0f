import { Command, CommanderError } from 'commander';
import { faultLine } from '../formats/fault';
import type { CommandEntry, Streams } from './command';
import { commands } from './commands';
import { VERSION } from '../language/version';
import { Refusal } from './refusal';

/** Runs a command line and gives its exit code: 0 done, 1 faults found, 2 refused or wrong usage, 3 a fault of ours. */
export async function run(words: string[], streams: Streams): Promise<number> {
  const exit = { code: 0 };
  try {
    await programFor(streams, exit).parseAsync(words, { from: 'user' });
    return exit.code;
  } catch (error) {
    return report(error, streams, words.includes('--json'));
  }
}

function programFor(streams: Streams, exit: { code: number }): Command {
  const program = new Command('policy-atlas')
    .description(
      'Read a policy document as a graph in which every node and edge can say where it comes from.',
    )
    .version(VERSION)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void streams.stdout.write(text),
      writeErr: (text) => void streams.stderr.write(text),
    });
  for (const entry of commands) {
    const command = describeCommand(program.command(entry.usage), entry);
    command.action(async () => {
      const work = await entry.load();
      exit.code = await work({ words: command.args, options: command.opts(), streams });
    });
  }
  return program;
}

function describeCommand(
  command: Command,
  { description, options, groups = [], notes }: CommandEntry,
): Command {
  command.description(description);
  for (const [flags, what] of options) command.option(flags, what);
  for (const group of groups) {
    command.optionsGroup(group.heading);
    for (const [flags, what] of group.options) command.option(flags, what);
  }
  return notes === undefined ? command : command.addHelpText('after', notes);
}

function report(error: unknown, { stdout, stderr }: Streams, asJson: boolean): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (!(error instanceof Refusal)) {
    stderr.write(`A fault of the program: ${error instanceof Error ? error.stack : String(error)}\n`);
    return 3;
  }
  for (const fault of error.faults) stderr.write(`${faultLine(fault)}\n`);
  if (asJson) stdout.write(`${JSON.stringify({ error: error.faults[0] })}\n`);
  return 2;
}
