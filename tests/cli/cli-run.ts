import { run } from '../../src/cli/run';

export interface Ran {
  code: number;
  out: string;
  err: string;
}

/** Runs a command line as in a shell, with what "-" reads. */
export async function runCli(words: string[], stdin?: string | Uint8Array): Promise<Ran> {
  const written = { out: '', err: '' };
  const code = await run(words, {
    ...(stdin !== undefined && { stdin: once(stdin) }),
    stdout: { write: (content) => (written.out += Buffer.from(content as string).toString('utf8')) },
    stderr: { write: (text) => (written.err += text) },
  });
  return { code, ...written };
}

/** In two pieces, as a pipe brings it. */
async function* once(content: string | Uint8Array): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(content as string);
  const half = Math.floor(bytes.length / 2);
  yield await Promise.resolve(bytes.subarray(0, half));
  yield bytes.subarray(half);
}
