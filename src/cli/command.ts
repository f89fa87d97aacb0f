/** Where a command writes, results to `stdout` and messages to `stderr`, and what "-" reads. */
export interface Streams {
  stdin?: AsyncIterable<Uint8Array>;
  stdout: { write(content: string | Uint8Array): unknown };
  stderr: { write(text: string): unknown; isTTY?: boolean };
}

/** What the command line asks of a command. */
export interface Request {
  words: string[];
  options: Record<string, unknown>;
  streams: Streams;
}

/** Does the work and gives the exit code; throws a Refusal where it cannot. */
export type Work = (request: Request) => Promise<number>;

type OptionEntry = [flags: string, description: string];

export interface CommandEntry {
  /** Name and arguments: "convert <in> <out>". */
  usage: string;
  description: string;
  /** Flags and their descriptions. */
  options: OptionEntry[];
  /** More options, each group under a heading of its own. */
  groups?: { heading: string; options: OptionEntry[] }[];
  /** Said after the options. */
  notes?: string;
  /** Loads the work only when it is asked for, so that the program starts at once. */
  load: () => Promise<Work>;
}
