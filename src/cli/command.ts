/** Where a command writes: results to `stdout`, messages to `stderr`. */
export interface Streams {
  stdout: { write(text: string): unknown };
  stderr: { write(text: string): unknown };
}

/** What the command line asks of a command. */
export interface Request {
  words: string[];
  options: Record<string, unknown>;
  streams: Streams;
}

/** Does the work and gives the exit code; throws a Refusal where it cannot. */
export type Work = (request: Request) => Promise<number>;

export interface CommandEntry {
  /** Name and arguments: "convert <in> <out>". */
  usage: string;
  description: string;
  /** Flags and their descriptions. */
  options: [flags: string, description: string][];
  /** Loads the work only when it is asked for, so that the program starts at once. */
  load: () => Promise<Work>;
}
